use std::fmt;

struct Rows;

impl Iterator for Rows {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        std::fs::read("a").ok()
    }
}

impl fmt::Display for Rows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&std::fs::read_to_string("a").unwrap())
    }
}

async fn run() -> Rows {
    Rows
}
