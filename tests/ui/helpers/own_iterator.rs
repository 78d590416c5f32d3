struct Lines(u32);

impl Iterator for Lines {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        self.0 -= 1;
        std::fs::read_to_string(self.0.to_string()).ok()
    }
}

async fn run() {
    for line in Lines(3) { //~ WARN blocking_call via read_to_string
        drop(line);
    }
}
