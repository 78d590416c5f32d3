// A helper that writes to whatever it is given blocks where it is given a file.
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};

fn save<W: Write>(out: &mut W, text: &str) -> io::Result<()> {
    out.write_all(text.as_bytes())
}

fn save_twice(mut out: impl Write, text: &str) -> io::Result<()> {
    save(&mut out, text)?;
    save(&mut out, text)
}

fn count<R>(input: R) -> usize
where
    R: Read,
{
    BufReader::new(input).lines().count()
}

struct Log<W> {
    out: W,
}

impl<W: Write> Log<W> {
    fn line(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())
    }
}

async fn files(mut file: File, log: &mut Log<BufWriter<File>>) -> io::Result<()> {
    save(&mut file, "a")?; //~ WARN blocking_call: std::io::Write::write_all via write_all
    save_twice(BufWriter::new(&file), "a")?; //~ WARN blocking_call: write_all via save > write_all
    log.line("a")?; //~ WARN blocking_call: write_all via write_all
    count(file); //~ WARN blocking_call: lines
    Ok(())
}

fn through_sync_code(file: &mut File) -> io::Result<()> {
    save(file, "a")
}

async fn helper(file: &mut File) -> io::Result<()> {
    through_sync_code(file) //~ WARN blocking_call: write_all via save > write_all
}

async fn memory(buffer: &mut Vec<u8>, log: &mut Log<Vec<u8>>) -> io::Result<()> {
    save(buffer, "a")?;
    save_twice(io::Cursor::new(Vec::new()), "a")?;
    log.line("a")?;
    count(&b"a"[..]);
    Ok(())
}

fn unknown<W: Write>(mut out: W) -> io::Result<()> {
    save(&mut out, "a")
}

async fn of_unknown(out: stranger::Out) -> io::Result<()> {
    unknown(out)
}
