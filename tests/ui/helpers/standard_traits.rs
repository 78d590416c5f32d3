use std::str::FromStr;

struct Config;

impl Default for Config {
    fn default() -> Self {
        let _ = std::fs::read("config");
        Config
    }
}

impl FromStr for Config {
    type Err = std::io::Error;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        std::fs::read(name).map(|_| Config)
    }
}

async fn run() {
    let _ = Config::default(); //~ WARN blocking_call
    let _ = Config::from_str("a"); //~ WARN blocking_call
}
