//! Code behind a condition that the source decides.

pub async fn never() {
    if false {
        std::fs::read("a").unwrap();
    }
    if cfg!(test) {
        std::fs::read("b").unwrap();
    }
    if !cfg!(test) || std::env::var_os("C").is_some() {
        std::fs::read("c").unwrap(); //~ WARN blocking_call
    } else {
        std::fs::read("d").unwrap();
    }
    if false && ready() {
        let fake: u32 = loop {};
        drop(fake);
    } else {
        std::fs::read("e").unwrap(); //~ WARN blocking_call
    }
}

pub async fn perhaps() {
    if cfg!(target_endian = "big") {
        std::fs::read("a").unwrap(); //~ WARN blocking_call
    } else {
        std::fs::read("b").unwrap(); //~ WARN blocking_call
    }
    if ready() || false {
        std::fs::read("c").unwrap(); //~ WARN blocking_call
    }
}

pub async fn on_either_side() {
    let changed = cfg!(test) && { std::fs::read("a").is_ok() };
    if std::fs::rename("a", "b").is_err() && cfg!(test) { //~ WARN blocking_call: std::fs::rename
        std::fs::remove_file("b").unwrap();
    } else if ready() && false && std::fs::remove_file("c").is_ok() {
        std::fs::read("d").unwrap();
    }
    let same = !cfg!(test) || std::fs::read("a").is_ok();
    let other = !cfg!(test) && std::fs::read("a").is_ok(); //~ WARN blocking_call
    drop((changed, same, other));
}

pub async fn returns_early() {
    if !cfg!(test) {
        std::fs::read("a").unwrap(); //~ WARN blocking_call
        return;
    }
    std::fs::remove_dir("b").unwrap();
}

pub async fn returns_perhaps() {
    if cfg!(test) {
        return;
    }
    if !cfg!(target_endian = "big") {
        return;
    }
    std::fs::remove_dir("b").unwrap(); //~ WARN blocking_call
}

fn ready() -> bool {
    true
}
