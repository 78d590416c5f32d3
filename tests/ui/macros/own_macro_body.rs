macro_rules! slurp {
    ($path:expr) => {
        std::fs::read($path).unwrap()
    };
}

macro_rules! first_of {
    ($($path:expr),+ $(,)?) => {
        [$(std::path::Path::new($path).exists()),+].into_iter().find(|found| *found)
    };
}

macro_rules! outer {
    ($path:literal) => {
        slurp!($path)
    };
}

async fn run() {
    let bytes = slurp!("a"); //~ WARN blocking_call
    bytes.len();
    first_of!("a", "b"); //~ NOTE blocking_metadata
    outer!("c"); //~ WARN blocking_call
}
