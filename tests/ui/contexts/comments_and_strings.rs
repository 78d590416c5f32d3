/// Reads with `std::fs::read("a")`.
///
/// ```
/// let _ = std::fs::read("a");
/// ```
async fn load() -> &'static str {
    // std::fs::read("a")
    /* std::thread::sleep(std::time::Duration::from_secs(1)) */
    let _ = r#"std::fs::read("a")"#;
    "std::fs::read(\"a\")"
}
