#[derive(Clone)]
struct Command(String);

impl Command {
    fn new(name: &str) -> Self {
        Command(name.to_owned())
    }

    fn arg(mut self, arg: &str) -> Self {
        self.0.push_str(arg);
        self
    }

    fn output(&self) -> &str {
        &self.0
    }
}

async fn run() -> String {
    Command::new("a").arg("b").clone().output().to_owned()
}
