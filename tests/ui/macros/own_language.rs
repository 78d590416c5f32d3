macro_rules! table {
    ($($key:ident => $($word:ident)::+),* $(,)?) => {
        [$(stringify!($key)),*]
    };
}

async fn run() {
    let _ = table!(a => std::fs::read, b => std::fs::write);
    let _: [&str; 0] = table! {};
}
