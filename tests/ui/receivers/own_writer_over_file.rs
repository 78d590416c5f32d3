use std::fs::File;
use std::io::{self, BufWriter, Write};

enum Out {
    Plain(BufWriter<File>),
    Packed(flate2::write::GzEncoder<File>),
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Out::Plain(file) => file.write(bytes),
            Out::Packed(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

async fn report(mut out: Out) -> io::Result<()> {
    out.write_all(b"a")?; //~ WARN blocking_call: std::io::Write::write via write
    writeln!(out, "b")?; //~ WARN blocking_call: std::io::Write::write via write
    out.flush()
}
