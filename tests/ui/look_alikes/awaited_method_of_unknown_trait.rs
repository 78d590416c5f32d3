// What is awaited is no method of `std::io::Read`, whatever the traits in scope.
use std::io::Read;
use tokio::io::{AsyncRead, AsyncReadExt};

pub trait Source: AsyncRead + Unpin + Send {}

pub async fn read(source: &mut Box<dyn Source>, buffer: &mut [u8]) -> std::io::Result<usize> {
    source.read(buffer).await
}

pub fn read_sync(source: &mut impl Read, buffer: &mut [u8]) -> std::io::Result<usize> {
    source.read(buffer)
}
