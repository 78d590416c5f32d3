// The order of the text decides: the latest definition before a call, unless its module has ended.

mod before;
#[macro_use]
mod blocking;
mod between;
#[macro_use]
mod waiting;
mod after;
mod private;

async fn here() {
    load!("a").await;
}

mod inline {
    macro_rules! load {
        ($path:literal) => {
            std::fs::read($path)
        };
    }

    async fn inside() {
        let _ = load!("b"); //~ WARN blocking_call
    }
}

async fn behind_the_inline_module() {
    load!("c").await;
}

//@ file: src/before.rs
async fn not_visible_yet() {
    let _ = load!("d");
}

//@ file: src/blocking.rs
macro_rules! load {
    ($path:literal) => {
        std::fs::read($path)
    };
}

//@ file: src/between.rs
async fn sees_the_first() {
    let _ = load!("e"); //~ WARN blocking_call
}

//@ file: src/waiting.rs
macro_rules! load {
    ($path:literal) => {
        tokio::fs::read($path)
    };
}

//@ file: src/after.rs
async fn sees_the_second() {
    load!("f").await;
}

//@ file: src/private.rs
macro_rules! load {
    ($path:literal) => {
        std::fs::read($path)
    };
}

async fn sees_its_own() {
    let _ = load!("g"); //~ WARN blocking_call
}
