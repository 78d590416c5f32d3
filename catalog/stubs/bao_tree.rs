// bao-tree 0.15, as far as it reads, writes and hashes.

pub struct BlockSize;
pub mod io {
    pub mod sync {
        pub use positioned_io::{ReadAt, Size, WriteAt};
    }
    pub mod mixed {
        pub trait ReadBytesAt { fn read_bytes_at(&self, offset: u64, size: usize) -> std::io::Result<bytes::Bytes>; }
        impl ReadBytesAt for std::fs::File {}
        impl ReadBytesAt for bytes::Bytes {}
        impl<T: ReadBytesAt + ?Sized> ReadBytesAt for &T {}
    }
    pub mod outboard {
        pub struct PreOrderMemOutboard<T = Vec<u8>> { pub data: T }
        impl PreOrderMemOutboard { pub fn create(data: impl AsRef<[u8]>, block_size: crate::BlockSize) -> Self {} }
        pub struct PostOrderMemOutboard<T = Vec<u8>> { pub data: T }
        impl PostOrderMemOutboard { pub fn create(data: impl AsRef<[u8]>, block_size: crate::BlockSize) -> Self {} }
    }
}
