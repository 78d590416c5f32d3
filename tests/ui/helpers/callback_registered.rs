struct Signals {
    handlers: Vec<Box<dyn Fn() + Send>>,
}

impl Signals {
    fn on_exit(&mut self, handler: Box<dyn Fn() + Send>) {
        self.handlers.push(handler);
    }
}

async fn run(signals: &mut Signals) {
    signals.on_exit(Box::new(|| {
        let _ = std::fs::remove_file("lock");
    }));
}
