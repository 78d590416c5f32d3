// A macro of another crate that is given nothing but names, each with a file, declares modules.

tools::mod_flat!(cache r#in);
tools::mod_pub! { net, disk, }
tools::mod_flat!(cache_of other_things);
tools::register!(declared);
mod declared;
use tools::*;

async fn root() {
    load(); //~ WARN blocking_call: std::fs::read
    net::fetch(); //~ WARN blocking_call: std::fs::read
    half();
    secret();
}

//@ file: src/cache.rs
pub fn load() {
    std::fs::read("cache").unwrap();
}

//@ file: src/in.rs
async fn keyword() {
    std::fs::read("in").unwrap(); //~ WARN blocking_call
}

//@ file: src/net.rs
tools::mod_flat!(fetch);

//@ file: src/net/fetch.rs
pub fn fetch() {
    std::fs::read("fetch").unwrap();
}

//@ file: src/disk/mod.rs
async fn disk() {
    std::fs::read("disk").unwrap(); //~ WARN blocking_call
}

//@ file: src/cache_of.rs
// The other name of the list has no file, so this is no module either.
pub fn half() {
    std::fs::read("half").unwrap();
}

//@ file: src/declared.rs
// Already a module, and so not one that lets its names out.
pub fn secret() {
    std::fs::read("secret").unwrap();
}
