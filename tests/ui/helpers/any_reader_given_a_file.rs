use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};

fn count(input: impl BufRead) -> usize {
    let mut count = 0;
    for line in input.lines() {
        count += line.map_or(0, |line| line.len());
    }
    count
}

fn save<W: Write>(to: &mut W, text: &str) -> io::Result<()> {
    to.write_all(text.as_bytes())
}

fn inflate(bytes: &[u8]) -> usize {
    count(BufReader::new(flate2::read::GzDecoder::new(bytes)))
}

async fn run(file: File, mut out: File, bytes: &[u8]) -> io::Result<()> {
    count(BufReader::new(file)); //~ WARN blocking_call: std::io::BufRead::lines via lines
    save(&mut out, "a")?; //~ WARN blocking_call: std::io::Write::write_all via write_all
    inflate(bytes); //~ WARN cpu_heavy_call: std::io::BufRead::lines via count > lines
    Ok(())
}

async fn memory(bytes: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
    count(bytes);
    save(out, "a")?;
    save(&mut io::stdout(), "a")
}

// Somebody calls this one with a file.
async fn report(mut out: impl Write) -> io::Result<()> {
    out.write_all(b"a") //~ NOTE blocking_call: std::io::Write::write_all
}

async fn reported(out: File) -> io::Result<()> {
    report(out).await
}

// And this one with memory alone.
async fn show(mut out: impl Write) -> io::Result<()> {
    out.write_all(b"a")
}

async fn shown() -> io::Result<()> {
    show(Vec::new()).await
}

// What is handed over need not be read.
async fn skipped(file: &mut File) {
    first(file);
}

fn first<R: Read>(_input: &mut R) {}

fn to_bytes<M: serde::Serialize>(message: &M) -> Vec<u8> {
    let mut bytes = Vec::new();
    bincode::serialize_into(&mut bytes, message).unwrap();
    bytes
}

async fn send<M: serde::Serialize>(message: M, file: File) -> Vec<u8> {
    let mut bytes = Vec::new();
    bincode::serialize_into(&mut bytes, &message).unwrap();
    to_bytes(&file);
    to_bytes(&message)
}

fn keep(mut input: impl Read, bytes: &mut Vec<u8>) {
    io::copy(&mut input, bytes).unwrap();
}

async fn kept(file: File, bytes: &mut Vec<u8>) {
    keep(file, bytes); //~ WARN blocking_call: std::io::copy via copy
    keep(&[1][..], bytes);
}
