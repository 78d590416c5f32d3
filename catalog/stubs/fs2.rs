// fs2 0.4.

pub struct FsStats;
pub fn statvfs<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<FsStats> {}
pub fn free_space<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<u64> {}
pub fn available_space<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<u64> {}
pub fn total_space<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<u64> {}
pub fn allocation_granularity<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<u64> {}
pub trait FileExt {
    fn allocated_size(&self) -> std::io::Result<u64>;
    fn lock_shared(&self) -> std::io::Result<()>;
    fn lock_exclusive(&self) -> std::io::Result<()>;
    fn try_lock_shared(&self) -> std::io::Result<()>;
    fn try_lock_exclusive(&self) -> std::io::Result<()>;
    fn unlock(&self) -> std::io::Result<()>;
    fn allocate(&self, len: u64) -> std::io::Result<()>;
}
impl FileExt for std::fs::File {}
