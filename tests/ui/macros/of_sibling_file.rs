// A macro of a `#[macro_use]` module is visible behind it, and in the modules below.

#[macro_use]
mod macros;
mod child;

clients! { //~ WARN blocking_call: std::fs::read
    First => first,
}

async fn start() {
    First::load(); //~ WARN blocking_call: std::fs::read via clients
    slow!("a"); //~ WARN blocking_call: std::fs::read
    fetch!("b").await;
}

//@ file: src/macros.rs
macro_rules! clients {
    ($($client:ident => $module:ident,)+) => {
        $(
            mod $module;
            struct $client;
            impl $client {
                fn load() {
                    slow!("x");
                }
                async fn list() {
                    Self::load();
                }
            }
        )+
    };
}

macro_rules! slow {
    ($path:literal) => {
        std::fs::read($path).unwrap()
    };
}

macro_rules! fetch {
    ($path:literal) => {
        tokio::fs::read($path)
    };
}

//@ file: src/first.rs
async fn declared_by_the_macro() {
    std::fs::read("first").unwrap(); //~ WARN blocking_call
}

//@ file: src/child.rs
async fn below() {
    slow!("c"); //~ WARN blocking_call
    fetch!("d").await;
}
