use std::io::stdout;

#[derive(serde::Serialize)]
struct Settings {
    name: String,
}

async fn print(settings: Settings) {
    serde_json::to_writer_pretty(stdout().lock(), &settings).unwrap();
    serde_json::to_writer(&mut std::io::stderr(), &settings).unwrap();
    serde_yaml::to_writer(stdout(), &settings).unwrap();
}

async fn show(mut log: dep::Log) {
    let _ = std::io::copy(&mut log, &mut stdout()); //~ NOTE blocking_call: std::io::copy
}

async fn save(settings: Settings, file: std::fs::File) {
    serde_json::to_writer_pretty(file, &settings).unwrap(); //~ WARN blocking_call: serde_json::to_writer_pretty
}

struct Text(String);

impl std::io::Write for Text {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.push_str(std::str::from_utf8(bytes).unwrap());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

async fn styled(settings: Settings) -> String {
    let mut text = Text(String::new());
    serde_json::to_writer_pretty(&mut text, &settings).unwrap();
    text.0
}

struct Log(std::fs::File);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

async fn logged(settings: Settings, mut log: Log) {
    serde_json::to_writer(&mut log, &settings).unwrap(); //~ WARN blocking_call: std::io::Write::write
}
