struct Settings;
struct Error;

impl std::str::FromStr for Settings {
    type Err = Error;
    fn from_str(path: &str) -> Result<Settings, Error> {
        let _ = std::fs::read(path);
        Ok(Settings)
    }
}

impl From<Error> for String {
    fn from(_: Error) -> String {
        String::new()
    }
}

async fn reload(path: &str) -> Result<Settings, String> {
    let text = tokio::fs::read_to_string(path).await.map_err(|_| String::new())?;
    text.parse().map_err(String::from) //~ WARN blocking_call: std::fs::read
}

async fn number(text: &str) -> Result<u32, std::num::ParseIntError> {
    text.parse()
}
