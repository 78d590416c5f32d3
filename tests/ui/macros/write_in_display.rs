use std::fmt;

struct Row(u8);

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

async fn run(row: Row) -> String {
    format!("{row} {}", row)
}
