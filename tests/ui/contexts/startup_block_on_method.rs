struct App;

impl App {
    fn execute(self) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(self.run());
    }

    async fn run(self) {
        let _ = std::fs::read("config"); //~ NOTE blocking_call
        tokio::spawn(async {
            let _ = std::fs::read("a"); //~ WARN blocking_call
        });
    }
}

fn main() {
    App.execute();
}
