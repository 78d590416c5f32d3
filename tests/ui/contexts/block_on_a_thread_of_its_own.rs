use std::thread;

fn start(sender: crossbeam_channel::Sender<u32>) {
    thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let send = async move {
            work().await;
            let _ = std::fs::read("a");
            sender.send(1).unwrap();
        };
        runtime.block_on(send);
        runtime.block_on(load());
    });
    thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let spawned = async {
            let _ = std::fs::read("b"); //~ WARN blocking_call
        };
        runtime.spawn(spawned);
        runtime.block_on(serve());
        runtime.block_on(both());
    });
}

async fn work() {}

async fn load() {
    let _ = std::fs::read("c");
    inner().await;
}

async fn inner() {
    let _ = std::fs::read("d");
}

async fn serve() {
    let _ = std::fs::read("e"); //~ WARN blocking_call
    tokio::spawn(handle());
}

async fn handle() {
    let _ = std::fs::read("f"); //~ WARN blocking_call
    both().await;
}

async fn both() {
    let _ = std::fs::read("g"); //~ WARN blocking_call
}

async fn alone() {
    let _ = std::fs::read("h"); //~ WARN blocking_call
}
