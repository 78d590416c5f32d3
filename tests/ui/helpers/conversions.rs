use std::str::FromStr;

struct Config;

impl FromStr for Config {
    type Err = std::io::Error;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        std::fs::read(name).map(|_| Config)
    }
}

impl From<u8> for Config {
    fn from(number: u8) -> Self {
        std::thread::sleep(std::time::Duration::from_secs(u64::from(number)));
        Config
    }
}

impl From<&str> for Config {
    fn from(_: &str) -> Self {
        Config
    }
}

fn take(_: Config) {}

async fn run(number: u8) {
    let _: Config = "a".parse().unwrap(); //~ WARN blocking_call via std::fs::read
    let parsed = "a".parse::<Config>(); //~ WARN blocking_call via std::fs::read
    take(parsed.unwrap());
    take(number.into()); //~ WARN blocking_call via std::thread::sleep
    take("a".into());
    let _: u32 = "1".parse().unwrap();
}
