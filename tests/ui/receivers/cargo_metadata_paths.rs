use cargo_metadata::MetadataCommand;

async fn run() -> Result<(), cargo_metadata::Error> {
    let metadata = MetadataCommand::new().no_deps().verbose(true).exec()?; //~ WARN blocking_call
    metadata.target_directory.join("a").exists(); //~ NOTE blocking_metadata
    metadata.packages[0].manifest_path.as_std_path().exists(); //~ NOTE blocking_metadata
    metadata.workspace_root.join("b");
    Ok(())
}
