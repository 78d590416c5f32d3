enum Command {
    Start,
    Stop,
}

impl Command {
    fn output(&self) -> &'static str {
        match self {
            Command::Start => "start",
            Command::Stop => "stop",
        }
    }
}

async fn run(command: Command) -> &'static str {
    let _ = Command::Start.output();
    command.output()
}
