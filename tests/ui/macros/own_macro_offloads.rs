macro_rules! asyncify {
    ($($code:tt)*) => {
        tokio::task::spawn_blocking(move || { $($code)* }).await.unwrap()
    };
}

macro_rules! unless_ready {
    (now $value:expr) => {
        $value
    };
    ($value:expr) => {
        asyncify!($value)
    };
}

async fn run() {
    let _ = asyncify!(std::fs::read("a"));
    let _ = unless_ready!(std::fs::read("b"));
    let _ = unless_ready!(now std::fs::read("c")); //~ WARN blocking_call
}
