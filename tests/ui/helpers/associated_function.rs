struct Config {
    text: String,
}

impl Config {
    fn load() -> Self {
        Self { text: Self::text() }
    }

    fn text() -> String {
        std::fs::read_to_string("config").unwrap()
    }
}

async fn run() -> Config {
    Config::load() //~ WARN blocking_call via Self::text > read_to_string
}
