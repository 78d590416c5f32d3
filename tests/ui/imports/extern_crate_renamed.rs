extern crate fs_err as disk;
extern crate std as base;

async fn load() {
    let _ = disk::read("a"); //~ WARN blocking_call: fs_err::read
    let _ = base::fs::read("a"); //~ WARN blocking_call: std::fs::read
}
