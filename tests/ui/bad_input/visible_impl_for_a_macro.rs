// The macro takes the visibility away before the compiler minds it.
pub struct Disk;

#[easy_ext::ext(DiskExt)]
pub impl Disk {
    async fn load(&self) -> Vec<u8> {
        std::fs::read("disk").unwrap() //~ WARN blocking_call
    }
}
