async fn run() -> Option<()> {
    let project = directories::ProjectDirs::from("org", "example", "app")?;
    project.config_dir().exists(); //~ NOTE blocking_metadata
    project.cache_dir().join("a");
    home::home_dir()?.exists(); //~ NOTE blocking_metadata
    Some(())
}
