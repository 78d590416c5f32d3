//! What only panics is not there to be called, so it leaves no doubt about the others; what does
//! something harmless does.

trait State {
    fn save(&mut self);
    fn load(&mut self) -> u8;
    fn close(&mut self) {
        unimplemented!("some states cannot")
    }
}

struct Open;
struct Closed;
struct Poisoned;

impl State for Open {
    fn save(&mut self) {
        std::fs::write("a", "b").unwrap();
    }
    fn load(&mut self) -> u8 {
        std::fs::read("a").unwrap()[0]
    }
    fn close(&mut self) {
        std::fs::remove_file("a").unwrap();
    }
}

impl State for Closed {
    fn save(&mut self) {
        std::fs::write("c", "d").unwrap();
    }
    fn load(&mut self) -> u8 {
        0
    }
}

impl State for Poisoned {
    fn save(&mut self) {
        unimplemented!()
    }
    fn load(&mut self) -> u8 {
        panic!("poisoned");
    }
}

async fn run(state: &mut Box<dyn State>) {
    state.save(); //~ WARN blocking_call: std::fs::write
    state.load(); //~ NOTE blocking_call: std::fs::read
    state.close(); //~ WARN blocking_call: std::fs::remove_file
}

async fn generic(mut state: impl State) {
    state.save(); //~ WARN blocking_call: std::fs::write
}
