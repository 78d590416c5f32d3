async fn lengths(names: Vec<String>) -> Vec<usize> {
    names.iter().map(String::len).collect()
}
