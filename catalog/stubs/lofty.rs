// lofty 0.25.

pub fn read_from(file: &mut std::fs::File) -> Result<file::TaggedFile, error::FileParseError> {}
pub fn read_from_path<P: AsRef<std::path::Path>>(path: P) -> Result<file::TaggedFile, error::FileParseError> {}
pub mod error {
    pub struct FileParseError;
    pub struct FileEncodingError;
}
pub mod config { pub struct WriteOptions; }
pub mod prelude {
    pub use crate::file::{AudioFile, TaggedFileExt};
    pub use crate::tag::{Accessor, TagExt};
}
pub mod probe {
    use crate::error::FileParseError;
    use crate::file::{FileType, TaggedFile};
    use std::fs::File;
    use std::path::Path;

    pub struct Probe<R>;
    impl<R> Probe<R> {
        pub fn new(reader: R) -> Self {}
        pub fn with_file_type(reader: R, file_type: FileType) -> Self {}
        pub fn set_file_type(self, file_type: FileType) -> Self {}
        pub fn guess_file_type(self) -> std::io::Result<Self> {}
        pub fn read(self) -> Result<TaggedFile, FileParseError> {}
    }
    impl Probe<std::io::BufReader<File>> {
        pub fn open<P: AsRef<Path>>(path: P) -> Result<Self, FileParseError> {}
    }
    pub use crate::{read_from, read_from_path};
}
pub mod file {
    use crate::config::WriteOptions;
    use crate::tag::Tag;

    pub enum FileType { Aac, Aiff, Ape, Flac, Mpeg, Mp4, Mpc, Opus, Vorbis, Speex, Wav, WavPack }
    pub trait AudioFile {
        fn save_to_path(&self, path: impl AsRef<std::path::Path>, write_options: WriteOptions) -> Result<(), crate::error::FileEncodingError> {}
    }
    pub trait TaggedFileExt {
        fn tags(&self) -> &[Tag];
        fn primary_tag(&self) -> Option<&Tag> {}
        fn primary_tag_mut(&mut self) -> Option<&mut Tag> {}
        fn first_tag(&self) -> Option<&Tag> {}
        fn first_tag_mut(&mut self) -> Option<&mut Tag> {}
    }
    pub struct TaggedFile;
    impl AudioFile for TaggedFile {}
    impl TaggedFileExt for TaggedFile {}
}
pub mod tag {
    use crate::config::WriteOptions;
    use crate::error::FileEncodingError;
    use std::path::Path;

    pub trait Accessor {}
    pub trait TagExt {
        fn save_to_path<P: AsRef<Path>>(&self, path: P, write_options: WriteOptions) -> Result<(), FileEncodingError> {}
        fn remove_from_path<P: AsRef<Path>>(&self, path: P, write_options: WriteOptions) -> Result<(), FileEncodingError> {}
    }
    pub struct Tag;
    impl Accessor for Tag {}
    impl TagExt for Tag {}
}
