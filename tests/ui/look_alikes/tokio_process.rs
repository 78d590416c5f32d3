use tokio::process::{Child, Command};

async fn run(mut child: Child) -> std::io::Result<()> {
    Command::new("ls").arg("-l").output().await?;
    Command::new("ls").status().await?;
    let mut other = Command::new("ls").spawn()?;
    other.wait().await?;
    child.wait().await?;
    child.wait_with_output().await?;
    Ok(())
}
