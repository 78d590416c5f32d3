// A writer of the program writes to what it holds.
use std::fs::File;
use std::io::{self, BufWriter, Write};

enum Out {
    Plain(BufWriter<File>),
    Raw(File),
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Out::Plain(out) => out.write(bytes),
            Out::Raw(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Upper(Vec<u8>);

impl Write for Upper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.extend(bytes.iter().map(u8::to_ascii_uppercase));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn report<W: Write>(mut out: W) -> io::Result<()> {
    writeln!(out, "a")
}

async fn run(mut out: Out) -> io::Result<()> {
    out.write_all(b"a")?; //~ WARN blocking_call: write_all
    report(&mut out) //~ WARN blocking_call: write_fmt
}

async fn memory(mut out: Upper) -> io::Result<()> {
    report(&mut out)
}
