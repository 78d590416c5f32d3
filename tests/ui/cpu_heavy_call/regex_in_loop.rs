use regex::Regex;

async fn search(patterns: &[String]) -> usize {
    let mut found = 0;
    for pattern in patterns {
        let regex = Regex::new(pattern).unwrap(); //~ WARN cpu_heavy_call: regex::Regex::new
        found += usize::from(regex.is_match("text")); //~ NOTE cpu_heavy_call
    }
    found
}
