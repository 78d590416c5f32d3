use futures::channel::mpsc;
use futures::io::Cursor;
use futures::lock::Mutex;
use futures::{AsyncReadExt, SinkExt, StreamExt};

async fn run(mutex: Mutex<u8>) {
    *mutex.lock().await += 1;
    let (mut sender, mut receiver) = mpsc::channel::<u8>(1);
    let _ = sender.send(1).await;
    let _ = receiver.next().await;
    let _ = Cursor::new(b"a").read(&mut [0]).await;
}
