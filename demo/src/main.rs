//! A service that answers each connection with the current exchange rates.
//!
//! Every line marked BLOCKS keeps a Tokio worker from its other tasks. The lines marked fine look
//! alike, and do not.

mod audit;
mod rates;

use std::fs as disk;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use audit::Audit;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:7070").await?;
    tokio::spawn(audit::run(Audit::start()));
    tokio::spawn(expire(PathBuf::from("cache")));
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(answer(stream));
    }
}

async fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let banner = disk::read_to_string("banner.txt")?; // BLOCKS: a renamed import is still std
    let legal = tokio::fs::read_to_string("legal.txt").await?; // fine: waits in Tokio
    let rates = rates::load(Path::new("rates.csv"))?; // BLOCKS: two calls further down
    stream.write_all(banner.as_bytes()).await?;
    stream.write_all(rates.as_bytes()).await?;
    stream.write_all(legal.as_bytes()).await
}

/// Throws old cache files away, now and then.
async fn expire(cache: PathBuf) {
    loop {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {
                std::thread::sleep(Duration::from_secs(1)); // BLOCKS: inside `select!`
                return;
            }
            _ = tokio::time::sleep(Duration::from_secs(60)) => {} // fine
        }
        let names = ["a.csv", "b.csv"];
        let sizes = names.map(|name| {
            disk::read(cache.join(name)).map_or(0, |bytes| bytes.len()) // BLOCKS: runs right here
        });
        if sizes.iter().sum::<usize>() > 1_000_000 {
            let cache = cache.clone();
            let _ = tokio::task::spawn_blocking(move || disk::remove_dir_all(cache)).await; // fine
        }
    }
}
