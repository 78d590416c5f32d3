//! What sync code hands to another crate's `run` is driven there, as by `block_on`.

trait Runnable {
    fn run(&self);
}

struct Serve;

impl Runnable for Serve {
    fn run(&self) {
        let _ = abscissa_tokio::run(&1, async {
            let _ = std::fs::read_to_string("a"); //~ NOTE blocking_call
            self.inner().await;
        });
    }
}

impl Serve {
    async fn inner(&self) {
        let _ = std::fs::read_to_string("a"); //~ NOTE blocking_call
        tokio::spawn(async {}).await.unwrap();
        let _ = std::fs::read_to_string("b"); //~ WARN blocking_call
    }
}

fn main() {
    Serve.run();
    other::run(later());
    other::keep(async {
        let _ = std::fs::read_to_string("a"); //~ WARN blocking_call
    });
}

async fn later() {
    let _ = std::fs::read_to_string("c"); //~ WARN blocking_call
}
