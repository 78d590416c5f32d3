use std::fmt::Write as _;
use std::io::{BufWriter, Cursor, Write};

async fn save() -> std::io::Result<()> {
    let mut bytes: Vec<u8> = Vec::new();
    bytes.write_all(b"a")?;
    writeln!(bytes, "{}", 1)?;
    bytes.flush()?;
    Cursor::new(vec![0u8; 4]).write_all(b"a")?;
    std::io::sink().write_all(b"a")?;
    BufWriter::new(Vec::new()).flush()?;
    let mut text = String::new();
    let _ = text.write_str("a");
    let _ = write!(text, "{}", 1);
    Ok(())
}
