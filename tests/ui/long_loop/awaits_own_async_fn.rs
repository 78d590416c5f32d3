struct Engine {
    position: u64,
    end: u64,
}

impl Engine {
    async fn step(&mut self) {
        self.position += 1;
    }

    async fn advance(&mut self) -> bool {
        self.step().await;
        self.position < self.end
    }
}

async fn run(engine: &mut Engine) {
    loop { //~ WARN long_loop
        if !engine.advance().await {
            break;
        }
    }
}
