async fn answer(rx: tokio::sync::oneshot::Receiver<u32>) {
    let _ = rx.blocking_recv(); //~ DENY nested_runtime: tokio::sync::oneshot::Receiver::blocking_recv
}
