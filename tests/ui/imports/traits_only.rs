use std::io::{BufRead, Read, Seek, Write};
use std::net::ToSocketAddrs;
use std::os::unix::fs::FileExt;

async fn load(text: &str) -> usize {
    text.lines().count() + text.split('a').count()
}
