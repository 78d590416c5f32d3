//! `GET /printer`: prints a ticket and waits until it is out.

use std::time::Duration;

use tokio::sync::mpsc;

use crate::desk;

pub(crate) async fn print() -> &'static str {
    let (done, mut printed) = mpsc::unbounded_channel();
    desk::ask(Duration::from_millis(120), move || {
        let _ = done.send("printed\n");
    });
    printed.recv().await.unwrap_or("out of paper\n")
}
