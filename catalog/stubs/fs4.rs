// fs4: 0.12 has the trait in `fs_std`, 1.x at the root.

pub mod fs_std {
    pub trait FileExt {
        fn lock_shared(&self) -> std::io::Result<()>;
        fn lock_exclusive(&self) -> std::io::Result<()>;
        fn try_lock_shared(&self) -> std::io::Result<bool>;
        fn try_lock_exclusive(&self) -> std::io::Result<bool>;
        fn unlock(&self) -> std::io::Result<()>;
    }
    impl FileExt for std::fs::File {}
}
pub trait FileExt {
    fn lock(&self) -> std::io::Result<()>;
    fn lock_shared(&self) -> std::io::Result<()>;
    fn lock_exclusive(&self) -> std::io::Result<()>;
    fn unlock(&self) -> std::io::Result<()>;
}
impl FileExt for std::fs::File {}
