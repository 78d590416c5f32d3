use std::io::Cursor;

async fn copy(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    std::io::copy(&mut Cursor::new(bytes), &mut out)?;
    let _ = std::io::read_to_string(bytes)?;
    Ok(out)
}
