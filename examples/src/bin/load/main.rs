//! How long the office takes to answer `/ping` while its other routes are in use:
//! `load [SECONDS] [ADDRESS]`.
//!
//! A ping is sent every 10 ms, whether or not the one before was answered, so that a service that
//! stands still is seen by all who come meanwhile. Every other route has one client, which asks
//! again 100 ms after each answer.

mod latency;

use std::env;
use std::time::Duration;

use anyhow::{Context, Result};
use nostall_examples::REQUESTS;
use nostall_examples::http::{Request, send};
use tokio::task::JoinSet;
use tokio::time::{Instant, interval, sleep};

use latency::Latencies;

const PING: Request = Request::get("/ping");

#[tokio::main]
async fn main() -> Result<()> {
    let mut words = env::args().skip(1);
    let seconds = words.next().map_or(Ok(10), |word| word.parse());
    let seconds = seconds.context("usage: load [SECONDS] [ADDRESS]")?;
    let address = words.next().unwrap_or_else(|| "127.0.0.1:3000".to_owned());
    send(&address, PING).await?;
    let end = Instant::now() + Duration::from_secs(seconds);
    let pings = tokio::spawn(ping(address.clone(), end));
    let repeat = |request| tokio::spawn(repeat(address.clone(), request, end));
    let clients = REQUESTS.map(repeat);
    println!("{}", Latencies::HEADING);
    println!("{}", pings.await??);
    for client in clients {
        println!("{}", client.await??);
    }
    Ok(())
}

/// Sends pings at their times, and waits for all of the answers.
async fn ping(address: String, end: Instant) -> Result<Latencies> {
    let mut ticks = interval(Duration::from_millis(10));
    let mut pings = JoinSet::new();
    while Instant::now() < end {
        ticks.tick().await;
        let address = address.clone();
        pings.spawn(async move { send(&address, PING).await });
    }
    let mut latencies = Latencies::of(PING.path);
    while let Some(answered) = pings.join_next().await {
        latencies.add(answered??);
    }
    Ok(latencies)
}

/// Sends a request again and again.
async fn repeat(address: String, request: Request, end: Instant) -> Result<Latencies> {
    let mut latencies = Latencies::of(request.path);
    while Instant::now() < end {
        latencies.add(send(&address, request).await?);
        sleep(Duration::from_millis(100)).await;
    }
    Ok(latencies)
}
