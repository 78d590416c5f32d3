// actix-rt 2.

use std::future::Future;

pub fn spawn<F: Future>(f: F) -> tokio::task::JoinHandle<F::Output> {}
pub mod task {
    pub use tokio::task::{JoinHandle, spawn_blocking, yield_now};
}
pub struct System;
impl System {
    pub fn new() -> SystemRunner {}
    pub fn current() -> System {}
    pub fn stop(&self) {}
}
pub struct SystemRunner;
impl SystemRunner {
    pub fn run(self) -> std::io::Result<()> {}
    pub fn block_on<F: Future>(&self, fut: F) -> F::Output {}
}
pub struct Runtime;
impl Runtime {
    pub fn new() -> std::io::Result<Runtime> {}
    pub fn block_on<F: Future>(&self, f: F) -> F::Output {}
}
