use std::io::{self, Error, ErrorKind};

async fn run() -> io::Result<()> {
    let error = Error::new(ErrorKind::Other, "a");
    let _ = error.kind() == ErrorKind::NotFound;
    let _ = io::stdout();
    let _ = Error::last_os_error().raw_os_error();
    Err(error)
}
