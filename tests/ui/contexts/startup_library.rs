//! Without a `main`, nobody knows who calls.

pub struct Client(tokio::runtime::Runtime);

impl Client {
    pub fn wait(&self) {
        self.0.block_on(self.get())
    }

    pub async fn get(&self) {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    }
}
