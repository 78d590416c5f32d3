async fn keep<T>(value: T) -> T {
    value
}

struct Pair {
    first: bool,
    second: bool,
}

async fn load(path: &std::path::Path) -> Option<usize> {
    let _ = keep(std::fs::read("a")).await; //~ WARN blocking_call
    let _ = Pair { first: path.exists(), second: !path.is_dir() }; //~ NOTE blocking_metadata //~ NOTE blocking_metadata
    let _ = [std::fs::read("a").ok()?.len()][0] as u64; //~ WARN blocking_call
    if std::fs::read("a").is_err() { //~ WARN blocking_call
        return std::fs::read("b").ok().map(|bytes| bytes.len()); //~ WARN blocking_call
    }
    let size = loop {
        break std::fs::read("a").ok()?.len(); //~ WARN blocking_call
    };
    for _ in 0..std::fs::read("a").ok()?.len() {} //~ WARN blocking_call
    match std::fs::read("a") { //~ WARN blocking_call
        Ok(bytes) if bytes.len() > size => Some(bytes.len()),
        _ => std::fs::read("b").ok().map(|bytes| bytes.len()), //~ WARN blocking_call
    }
}
