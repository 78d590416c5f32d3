trait Future {
    fn poll(&self) -> bool;
}

struct Source;

impl Future for Source {
    fn poll(&self) -> bool {
        std::fs::read("a").is_ok()
    }
}
