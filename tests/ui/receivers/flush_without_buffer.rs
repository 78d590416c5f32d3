use std::fs::File;
use std::io::{BufWriter, LineWriter, Write};
use std::net::TcpStream;
use std::process::ChildStdin;

async fn finish(
    file: &mut File,
    stream: &TcpStream,
    pipe: &mut Box<ChildStdin>,
    compressed: &mut flate2::write::GzEncoder<File>,
    some: &mut dyn Write,
) -> std::io::Result<()> {
    file.flush()?;
    (&*stream).flush()?;
    pipe.flush()?;
    Write::flush(file)?;
    BufWriter::new(&*file).flush()?; //~ WARN blocking_call
    LineWriter::new(&*file).flush()?; //~ NOTE blocking_call
    compressed.flush()?; //~ NOTE blocking_call
    some.flush()
}

async fn print(prompt: &str) -> std::io::Result<()> {
    print!("{prompt}");
    std::io::stdout().flush()?;
    std::io::stderr().lock().flush()
}
