async fn run() {
    #[cfg(test)]
    {
        // nostall: allow(blocking_call) -- in tests nobody waits
        std::fs::read("a").unwrap();
    }
}

#[test]
fn reads() {
    // nostall: allow(blocking_call) -- in tests nobody waits
    std::fs::read("a").unwrap();
}

macro_rules! read {
    () => {
        // nostall: allow(blocking_call) -- not looked into
        std::fs::read("a").unwrap()
    };
}
