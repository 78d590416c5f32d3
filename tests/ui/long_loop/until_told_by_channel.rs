use tokio::sync::mpsc::{Receiver, error::TryRecvError};

async fn mine(mut orders: Receiver<()>) {
    let mut nonce = 0_u64;
    loop { //~ WARN long_loop
        match orders.try_recv() {
            Ok(()) | Err(TryRecvError::Disconnected) => break,
            Err(TryRecvError::Empty) => nonce = nonce.rotate_left(3),
        }
    }
}
