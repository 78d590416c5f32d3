//! The ticket office: `service [--mended] [ADDRESS]`.

use std::env;

use anyhow::{Context, Result};
use nostall_examples::{blocking, mended};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<()> {
    let _watchdog = nostall::Watchdog::builder().enabled(true).attach()?; // in release builds, too
    let mut words: Vec<String> = env::args().skip(1).collect();
    let is_mended = words.first().is_some_and(|word| word == "--mended");
    words.drain(..usize::from(is_mended));
    let address = words.first().map_or("127.0.0.1:3000", String::as_str);
    let listener = TcpListener::bind(address).await.with_context(|| {
        format!("cannot listen on {address} (usage: service [--mended] [ADDRESS])")
    })?;
    if is_mended {
        mended::serve(listener).await?;
    } else {
        blocking::serve(listener).await?;
    }
    Ok(())
}
