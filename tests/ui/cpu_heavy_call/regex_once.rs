use regex::Regex;

async fn search(pattern: &str) {
    let _ = Regex::new(pattern); //~ NOTE cpu_heavy_call
}
