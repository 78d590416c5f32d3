use std::io::{self, BufWriter, LineWriter, StderrLock, Write};

async fn by_variable() -> io::Result<()> {
    let mut err = io::stderr();
    write!(err, "x")?;
    writeln!(err, "x")?;
    err.write_all(b"x")?;
    err.flush()
}

async fn in_place(bytes: &[u8]) -> io::Result<()> {
    io::stdout().write_all(bytes)?;
    writeln!(io::stdout().lock(), "y")?;
    let mut out = BufWriter::new(io::stdout());
    out.write_all(bytes)?;
    LineWriter::new(io::stderr()).flush()?;
    io::copy(&mut &*bytes, &mut io::stdout())?;
    out.flush()
}

async fn by_parameter(err: &mut io::Stderr, lock: &mut StderrLock<'_>) {
    writeln!(err, "z").unwrap();
    print_all(lock);
    helper();
}

fn print_all(lock: &mut StderrLock<'_>) {
    lock.write_all(b"z").unwrap();
}

fn helper() {
    writeln!(io::stderr(), "z").unwrap();
}

async fn by_crate(term: &mut console::Term) {
    term.write_all(b"z").unwrap();
    writeln!(term, "z").unwrap();
}

// Who takes any writer mostly gets memory or a terminal.
async fn any(mut out: impl Write, other: &mut dyn Write) {
    writeln!(out, "x").unwrap();
    other.write_all(b"x").unwrap();
}
