//! A method that is awaited on an unknown type may be any of that name; on a type of another crate it
//! is not one of the program.

struct Config;
struct Clean;

impl Config {
    async fn run(self, _: u8) {
        let _ = std::fs::read("a"); //~ NOTE blocking_call
    }
}

impl Clean {
    async fn clean(self, _: u8) {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    }
}

async fn middleware(request: axum::extract::Request, next: axum::middleware::Next) {
    next.run(request).await;
}

async fn unknown(what: &What) {
    what.it().clean(1).await;
}

#[tokio::main]
async fn main() {
    match std::env::args().len() {
        1 => Config.run(1).await,
        _ => Clean.clean(1).await,
    }
    tokio::spawn(async {}).await.unwrap();
}
