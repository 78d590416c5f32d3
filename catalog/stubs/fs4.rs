// fs4: 0.12 has the trait in `fs_std`, 1.x at the root.

pub struct FsStats;
pub fn statvfs<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<FsStats> {}
pub fn free_space<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<u64> {}
pub fn available_space<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<u64> {}
pub fn total_space<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<u64> {}
pub fn allocation_granularity<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<u64> {}
pub mod fs_std {
    pub trait FileExt {
        fn allocated_size(&self) -> std::io::Result<u64>;
        fn allocate(&self, len: u64) -> std::io::Result<()>;
        fn lock_shared(&self) -> std::io::Result<()>;
        fn lock_exclusive(&self) -> std::io::Result<()>;
        fn try_lock_shared(&self) -> std::io::Result<bool>;
        fn try_lock_exclusive(&self) -> std::io::Result<bool>;
        fn unlock(&self) -> std::io::Result<()>;
    }
    impl FileExt for std::fs::File {}
}
pub trait FileExt {
    fn allocated_size(&self) -> std::io::Result<u64>;
    fn allocate(&self, len: u64) -> std::io::Result<()>;
    fn lock(&self) -> std::io::Result<()>;
    fn lock_shared(&self) -> std::io::Result<()>;
    fn lock_exclusive(&self) -> std::io::Result<()>;
    fn unlock(&self) -> std::io::Result<()>;
}
impl FileExt for std::fs::File {}
