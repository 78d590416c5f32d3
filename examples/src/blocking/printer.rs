//! `GET /printer`: prints a ticket and waits until it is out.

use std::sync::mpsc;
use std::time::Duration;

use crate::desk;

pub(crate) async fn print() -> &'static str {
    let (done, printed) = mpsc::channel();
    desk::ask(Duration::from_millis(120), move || {
        let _ = done.send("printed\n");
    });
    printed.recv().unwrap_or("out of paper\n")
}
