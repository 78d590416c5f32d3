//! `GET /seat`: a free seat, which somebody has to look for.

use std::sync::mpsc;
use std::time::Duration;

use crate::desk;

pub(crate) async fn seat() -> &'static str {
    let (answer, found) = mpsc::channel();
    desk::ask(Duration::from_millis(80), move || {
        let _ = answer.send("row 1, seat 1\n");
    });
    loop {
        if let Ok(seat) = found.try_recv() {
            return seat;
        }
    }
}
