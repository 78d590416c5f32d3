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
    if ready() && false {
        std::fs::read("c").unwrap(); //~ WARN blocking_call
    }
}

fn ready() -> bool {
    true
}
