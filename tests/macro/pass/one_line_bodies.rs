//! Bodies of one line bring no warnings about their braces.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

use std::future::Future;

#[nostall::nonblocking]
async fn value() -> u8 { std::future::ready(7).await }

#[nostall::nonblocking]
fn future() -> impl Future<Output = u8> { async { 7 } }

struct Store;

#[nostall::nonblocking]
impl Store {
    async fn method(&self) -> u8 { std::future::ready(7).await }
}

#[nostall::nonblocking]
mod inner {
    pub async fn value() -> u8 { std::future::ready(7).await }
}

fn main() {}
