use std::fmt::Write;

async fn run() -> String {
    let mut text = String::new();
    let _ = write!(text, "{}", 1);
    let _ = writeln!(&mut text, "{}", 2);
    text
}
