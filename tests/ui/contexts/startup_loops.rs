//! A loop may be part of start-up, unless it spawns or never ends.

async fn check(_: String) -> bool {
    std::fs::exists("a").unwrap_or(false); //~ NOTE blocking_metadata
    let _ = std::fs::read("a"); //~ NOTE blocking_call
    true
}

async fn ask() {
    loop {
        let answer = std::fs::read_to_string("a").unwrap(); //~ NOTE blocking_call
        if check(answer).await {
            break;
        }
    }
    for name in ["a", "b"] {
        let _ = std::fs::read(name); //~ NOTE blocking_call
    }
    while check(String::new()).await {
        let _ = std::fs::read("a"); //~ NOTE blocking_call
    }
}

async fn spawn_some() {
    for name in ["a", "b"] {
        let _ = std::fs::read(name); //~ WARN blocking_call
        tokio::spawn(async {});
    }
}

async fn once() {
    let _ = std::fs::read("a"); //~ NOTE blocking_call
    tokio::spawn(async {});
}

async fn again() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
    tokio::spawn(async {});
}

async fn forever(socket: tokio::net::UdpSocket) -> std::io::Result<()> {
    let mut buffer = [0; 100];
    loop {
        let length = socket.recv(&mut buffer).await?;
        std::fs::write("a", &buffer[..length])?; //~ WARN blocking_call
    }
}

#[tokio::main]
async fn main() {
    if std::env::args().len() == 2 {
        let socket = tokio::net::UdpSocket::bind("127.0.0.1:1").await.unwrap();
        return forever(socket).await.unwrap();
    }
    ask().await;
    match std::env::args().len() {
        0 => spawn_some().await,
        1 => loop {
            again().await;
            tokio::task::yield_now().await;
        },
        _ => once().await,
    }
}
