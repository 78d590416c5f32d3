trait Command {
    fn output(&self) -> String;
    fn status(&self) -> u8;
}

struct Echo;

impl Command for Echo {
    fn output(&self) -> String {
        "a".to_owned()
    }

    fn status(&self) -> u8 {
        0
    }
}

async fn run(command: &dyn Command) -> String {
    let _ = Echo.status();
    command.output()
}
