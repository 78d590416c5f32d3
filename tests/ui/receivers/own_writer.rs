use std::io::{self, Write};

struct Count(usize);

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

async fn run(mut count: Count) -> io::Result<usize> {
    count.write(b"a")?;
    count.write_all(b"a")?;
    writeln!(count, "b")?;
    count.flush()?;
    Ok(count.0)
}
