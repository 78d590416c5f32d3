type Disk = std::fs::File;

mod names {
    pub type Handle = super::Disk;
}

async fn load() {
    let _ = Disk::open("a"); //~ WARN blocking_call: std::fs::File::open
    let _ = names::Handle::create("a"); //~ WARN blocking_call: std::fs::File::create
}
