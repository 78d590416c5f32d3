// cap-std 1 and later.

pub mod ambient_authority_types { pub struct AmbientAuthority; }
pub fn ambient_authority() -> ambient_authority_types::AmbientAuthority {}
pub mod fs {
    use std::io;
    use std::path::{Path, PathBuf};

    pub struct Metadata;
    pub struct ReadDir;
    pub struct OpenOptions;
    pub struct File;
    impl File {
        pub fn sync_all(&self) -> io::Result<()> {}
        pub fn sync_data(&self) -> io::Result<()> {}
        pub fn set_len(&self, size: u64) -> io::Result<()> {}
        pub fn into_std(self) -> std::fs::File {}
    }
    impl io::Read for File {}
    impl io::Write for File {}
    pub struct Dir;
    impl Dir {
        pub fn open_ambient_dir<P: AsRef<Path>, A>(path: P, ambient_authority: A) -> io::Result<Self> {}
        pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
        pub fn open_with<P: AsRef<Path>>(&self, path: P, options: &OpenOptions) -> io::Result<File> {}
        pub fn open_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<Dir> {}
        pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
        pub fn create_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
        pub fn create_dir_all<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
        pub fn read_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<ReadDir> {}
        pub fn read<P: AsRef<Path>>(&self, path: P) -> io::Result<Vec<u8>> {}
        pub fn read_to_string<P: AsRef<Path>>(&self, path: P) -> io::Result<String> {}
        pub fn remove_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
        pub fn remove_dir_all<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
        pub fn remove_file<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
        pub fn canonicalize<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
        pub fn metadata<P: AsRef<Path>>(&self, path: P) -> io::Result<Metadata> {}
        pub fn symlink_metadata<P: AsRef<Path>>(&self, path: P) -> io::Result<Metadata> {}
        pub fn read_link<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
        pub fn entries(&self) -> io::Result<ReadDir> {}
        pub fn exists<P: AsRef<Path>>(&self, path: P) -> bool {}
        pub fn is_file<P: AsRef<Path>>(&self, path: P) -> bool {}
        pub fn is_dir<P: AsRef<Path>>(&self, path: P) -> bool {}
        pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(&self, from: P, to_dir: &Self, to: Q) -> io::Result<u64> {}
        pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(&self, src: P, dst_dir: &Self, dst: Q) -> io::Result<()> {}
        pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(&self, from: P, to_dir: &Self, to: Q) -> io::Result<()> {}
        pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(&self, original: P, link: Q) -> io::Result<()> {}
        pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(&self, path: P, contents: C) -> io::Result<()> {}
    }
}
