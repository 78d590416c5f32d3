use std::fs::File;

use bao_tree::io::mixed::ReadBytesAt;
use positioned_io::{ReadAt, WriteAt};

async fn file(file: &mut File, buffer: &mut [u8]) -> std::io::Result<()> {
    file.read_at(0, buffer)?; //~ WARN blocking_call: positioned_io::ReadAt::read_at
    file.write_all_at(0, buffer)?; //~ WARN blocking_call: positioned_io::WriteAt::write_all_at
    file.read_bytes_at(0, 10)?; //~ WARN blocking_call
    Ok(())
}

mod reexported {
    use bao_tree::io::sync::ReadAt;

    async fn first(file: std::fs::File, buffer: &mut [u8]) {
        let _ = file.read_exact_at(0, buffer); //~ WARN blocking_call: positioned_io::ReadAt::read_exact_at
    }
}

async fn any(source: impl ReadAt, buffer: &mut [u8]) {
    let _ = source.read_exact_at(0, buffer); //~ NOTE blocking_call
}

async fn memory(mut bytes: Vec<u8>, shared: bytes::Bytes, buffer: &mut [u8]) {
    let _ = bytes.read_at(0, buffer);
    let _ = bytes.write_at(0, buffer);
    let _ = shared.read_bytes_at(0, 10);
}
