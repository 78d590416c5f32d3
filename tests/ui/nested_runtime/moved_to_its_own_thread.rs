async fn run() -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?; //~ NOTE nested_runtime
    std::thread::spawn(move || {
        runtime.block_on(async {});
    });
    Ok(())
}
