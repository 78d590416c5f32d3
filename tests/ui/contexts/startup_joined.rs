//! A future that is made first and joined later starts up until it spawns; what it is joined with
//! waits for no more than that.

async fn tick() -> Result<(), ()> {
    loop {
        tokio::task::yield_now().await;
        let _ = std::fs::read("a"); //~ WARN blocking_call
    }
}

async fn accept() -> Result<(), ()> {
    listen().await;
    loop {
        tokio::task::yield_now().await;
        let _ = std::fs::read("a"); //~ WARN blocking_call
        tokio::spawn(async {});
    }
}

async fn listen() {
    let _ = std::fs::remove_file("socket"); //~ NOTE blocking_call
}

#[tokio::main]
async fn main() {
    let tick = tick();
    let accept = accept();
    let _ = std::fs::read("config"); //~ NOTE blocking_call
    let _ = tokio::try_join!(tick, accept);
    let _ = std::fs::read("late"); //~ WARN blocking_call
}
