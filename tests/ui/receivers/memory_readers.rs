use std::io::{BufRead, BufReader, Cursor, Read, Seek};

async fn load(bytes: &[u8], text: String) -> std::io::Result<()> {
    let mut out = Vec::new();
    let mut slice = bytes;
    slice.read_to_end(&mut out)?;
    let mut cursor = Cursor::new(text);
    cursor.read_to_end(&mut out)?;
    cursor.rewind()?;
    let mut buffered = BufReader::new(bytes);
    buffered.read_line(&mut String::new())?;
    for line in Cursor::new(bytes).lines() {
        line?;
    }
    std::io::empty().read_to_end(&mut out)?;
    Ok(())
}
