async fn stop(runtime: tokio::runtime::Runtime) {
    runtime.shutdown_background();
}
