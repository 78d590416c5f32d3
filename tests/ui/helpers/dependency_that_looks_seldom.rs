async fn stamp() {
    let _ = chrono::Local::now();
    let _ = chrono::set_zone(); //~ WARN blocking_call via std::fs::read
}
//@ crate: chrono (dep)
pub use offset::local::Local;

pub mod offset {
    pub(crate) mod local {
        mod inner;
        pub struct Local;
        impl Local {
            pub fn now() -> u64 {
                inner::offset()
            }
        }
    }
}

pub fn set_zone() {
    let _ = std::fs::read("/etc/localtime");
}
//@ file: src/offset/local/inner.rs
pub(super) fn offset() -> u64 {
    std::fs::read("/etc/localtime").unwrap().len() as u64
}
