use std::time::Duration;

trait Pause {
    fn pause(&self);
}

struct Long;
struct None;

impl Pause for Long {
    fn pause(&self) {
        std::thread::sleep(Duration::from_secs(1));
    }
}

impl Pause for None {
    fn pause(&self) {}
}

async fn run(pause: &dyn Pause) {
    pause.pause(); //~ WARN blocking_call
}
