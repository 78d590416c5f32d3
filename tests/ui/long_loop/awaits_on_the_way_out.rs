use tokio::sync::mpsc::Receiver;
use tokio::sync::mpsc::error::TryRecvError;

enum Event {
    Changed,
    Gone,
}

async fn tell() {
    tokio::time::sleep(std::time::Duration::from_millis(1)).await;
}

pub async fn drain(mut events: Receiver<Event>) {
    loop { //~ NOTE long_loop
        match events.try_recv() {
            Ok(Event::Changed) => {}
            Ok(Event::Gone) => {
                tell().await;
                break;
            }
            Err(TryRecvError::Empty | TryRecvError::Disconnected) => break,
        }
    }
}
