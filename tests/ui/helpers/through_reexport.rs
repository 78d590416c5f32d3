use api::fetch;

mod api {
    pub use super::disk::load as fetch;
}

mod disk {
    pub fn load() {
        let _ = std::fs::read("a");
    }
}

async fn run() {
    fetch(); //~ WARN blocking_call via std::fs::read
}
