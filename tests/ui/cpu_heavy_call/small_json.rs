async fn parse(text: &str) {
    let _: Result<Vec<u32>, _> = serde_json::from_str(text); //~ NOTE cpu_heavy_call
}
