// fs2 0.4.

pub trait FileExt {
    fn lock_shared(&self) -> std::io::Result<()>;
    fn lock_exclusive(&self) -> std::io::Result<()>;
    fn try_lock_shared(&self) -> std::io::Result<()>;
    fn try_lock_exclusive(&self) -> std::io::Result<()>;
    fn unlock(&self) -> std::io::Result<()>;
    fn allocate(&self, len: u64) -> std::io::Result<()>;
}
impl FileExt for std::fs::File {}
