macro_rules! twice {
    ($value:expr) => {
        ($value, $value)
    };
}

async fn run() {
    let _ = twice!(std::fs::read("a")); //~ WARN blocking_call
    twice! {
        std::fs::read("b") //~ WARN blocking_call
    };
}
