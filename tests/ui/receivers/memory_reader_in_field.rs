use std::io::{self, BufRead, BufReader, Cursor, Read, Write};

struct Packet {
    input: Cursor<Vec<u8>>,
    lines: BufReader<Cursor<String>>,
    output: Vec<u8>,
}

impl Packet {
    async fn decode(&mut self) -> io::Result<()> {
        self.input.read_exact(&mut [0; 4])?;
        self.lines.read_line(&mut String::new())?;
        self.output.write_all(b"a")
    }
}

async fn parse(text: &str, out: &mut Vec<u8>) -> io::Result<()> {
    text.as_bytes().read_to_string(&mut String::new())?;
    out.write_all(text.as_bytes())?;
    out.flush()
}
