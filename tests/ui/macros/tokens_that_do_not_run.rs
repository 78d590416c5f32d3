async fn run() -> &'static str {
    let _ = concat!("std::fs::read", "(\"a\")");
    let _ = format!("std::fs::read({})", 1);
    let _ = file!();
    stringify!(std::fs::read("a"))
}
