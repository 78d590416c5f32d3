use std::sync::Mutex;

async fn run(names: &Mutex<String>, tx: tokio::sync::mpsc::Sender<String>) {
    let _ = tx.send(names.lock().unwrap().clone()).await; //~ WARN lock_across_await //~ NOTE blocking_lock
}
