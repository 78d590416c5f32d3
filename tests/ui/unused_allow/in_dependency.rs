//@ crate: helper (dep)
pub fn load() {
    // nostall: allow(busy_wait) -- not reported in a crate that is not checked
    std::fs::read("a").unwrap();
}
