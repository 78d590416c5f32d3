use tokio::select;
use tokio::sync::mpsc::Receiver;

async fn run(mut jobs: Receiver<String>, mut stop: Receiver<()>) {
    loop {
        select! {
            Some(name) = jobs.recv() => {
                if std::fs::read(name).is_err() { //~ WARN blocking_call
                    break;
                }
            }
            _ = stop.recv() => break,
        }
    }
}
