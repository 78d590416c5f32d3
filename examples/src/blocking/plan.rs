//! `GET /plan`: which two of the seats suit each other best.

use crate::desk;

pub(crate) async fn plan() -> String {
    let mut best = 0;
    for left in 0..8_000 {
        for right in 0..8_000 {
            best = best.max(desk::suit(left, right));
        }
    }
    format!("{best}\n")
}
