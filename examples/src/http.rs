//! As much of HTTP as it takes to ask once.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What is asked.
#[derive(Clone, Copy)]
pub struct Request {
    method: &'static str,
    /// Which route, such as `/ping`.
    pub path: &'static str,
    body: &'static str,
}

impl Request {
    /// `GET path`.
    pub const fn get(path: &'static str) -> Self {
        Request {
            method: "GET",
            path,
            body: "",
        }
    }

    /// `POST path` with a text.
    pub const fn post(path: &'static str, body: &'static str) -> Self {
        Request {
            method: "POST",
            path,
            body,
        }
    }

    fn text(self, host: &str) -> String {
        let Request { method, path, body } = self;
        let length = body.len();
        format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\
             content-length: {length}\r\n\r\n{body}"
        )
    }
}

/// Asks over a connection of its own and says how long the answer took, connecting included.
///
/// # Errors
/// When nobody listens there, the connection breaks, or the answer is not `200`.
pub async fn send(address: &str, request: Request) -> Result<Duration> {
    let start = Instant::now();
    let mut stream = TcpStream::connect(address)
        .await
        .with_context(|| format!("nobody listens on {address}"))?;
    stream.write_all(request.text(address).as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let status = answer.lines().next().unwrap_or_default();
    ensure!(
        status.starts_with("HTTP/1.1 200"),
        "{}: {status}",
        request.path
    );
    Ok(start.elapsed())
}
