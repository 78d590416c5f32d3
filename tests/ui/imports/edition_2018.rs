//@ edition: 2018
use std::fs;

mod inner {
    pub async fn load() {
        let _ = crate::fs::read("a"); //~ WARN blocking_call: std::fs::read
    }
}
