async fn build() -> std::io::Result<()> {
    let mut child = std::process::Command::new("make").spawn()?; //~ WARN blocking_call
    child.wait()?; //~ WARN blocking_call
    Ok(())
}
