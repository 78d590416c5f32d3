use std::path::PathBuf;

async fn returned(p: Result<PathBuf, ()>) {
    let p = match p {
        Err(_) => {
            return;
        }
        Ok(p) => p,
    };
    p.exists(); //~ NOTE blocking_metadata
}
async fn returned_last(p: Result<PathBuf, ()>) {
    let p = match p {
        Ok(p) => p,
        Err(_) => {
            return;
        }
    };
    p.exists(); //~ NOTE blocking_metadata
}
async fn returned_of_if(p: Option<PathBuf>) {
    let p = if p.is_none() {
        return;
    } else {
        p.unwrap()
    };
    p.exists(); //~ NOTE blocking_metadata
}
async fn continued(p: Vec<Option<PathBuf>>) {
    for p in p {
        let p = match p {
            None => {
                continue;
            }
            Some(p) => p,
        };
        p.exists(); //~ NOTE blocking_metadata
    }
}
async fn panicked(p: Option<PathBuf>) {
    let p = if p.is_none() {
        panic!("x");
    } else {
        p.unwrap()
    };
    p.exists(); //~ NOTE blocking_metadata
}
async fn exited(p: Option<PathBuf>) {
    let p = if p.is_none() {
        std::process::exit(1);
    } else {
        p.unwrap()
    };
    p.exists(); //~ NOTE blocking_metadata
}

async fn stays(p: Option<PathBuf>) {
    let p = match p {
        None => {
            drop(p);
        }
        Some(_) => {}
    };
    p.exists();
}
