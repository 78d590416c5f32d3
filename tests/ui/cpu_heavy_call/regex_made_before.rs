use regex::Regex;

struct Filter {
    pattern: Regex,
}

impl Filter {
    async fn keep(&self, names: Vec<String>) -> usize {
        names.into_iter().filter(|name| self.pattern.as_str() == name).count()
    }
}
