use tokio::process::{Child, Command};

struct Job {
    command: Command,
    child: Option<Child>,
}

impl Job {
    async fn run(&mut self) -> std::io::Result<()> {
        self.command.arg("-l").output().await?;
        self.child = Some(self.command.spawn()?);
        if let Some(child) = self.child.as_mut() {
            child.wait().await?;
        }
        Ok(())
    }
}
