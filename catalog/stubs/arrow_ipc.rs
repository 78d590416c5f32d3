// arrow-ipc 50 and later.

pub mod reader {
    pub struct FileReader<R>;
    impl<R> FileReader<R> {
        pub fn try_new(reader: R, projection: Option<Vec<usize>>) -> Result<Self, ArrowError> {}
    }
    impl<R> FileReader<std::io::BufReader<R>> {
        pub fn try_new_buffered(reader: R, projection: Option<Vec<usize>>) -> Result<Self, ArrowError> {}
    }
    impl<R> Iterator for FileReader<R> { type Item = Result<RecordBatch, ArrowError>; }
    pub struct FileReaderBuilder;
    impl FileReaderBuilder {
        pub fn new() -> Self {}
        pub fn build<R>(self, reader: R) -> Result<FileReader<R>, ArrowError> {}
    }
    pub struct StreamReader<R>;
    impl<R> StreamReader<R> {
        pub fn try_new(reader: R, projection: Option<Vec<usize>>) -> Result<Self, ArrowError> {}
    }
    impl<R> StreamReader<std::io::BufReader<R>> {
        pub fn try_new_buffered(reader: R, projection: Option<Vec<usize>>) -> Result<Self, ArrowError> {}
    }
    impl<R> Iterator for StreamReader<R> { type Item = Result<RecordBatch, ArrowError>; }
    pub struct RecordBatch;
    pub enum ArrowError {}
}
pub mod writer {
    use crate::reader::{ArrowError, RecordBatch};

    pub struct FileWriter<W>;
    impl<W> FileWriter<W> {
        pub fn try_new<S>(writer: W, schema: &S) -> Result<Self, ArrowError> {}
        pub fn write(&mut self, batch: &RecordBatch) -> Result<(), ArrowError> {}
        pub fn finish(&mut self) -> Result<(), ArrowError> {}
    }
    pub struct StreamWriter<W>;
    impl<W> StreamWriter<W> {
        pub fn try_new<S>(writer: W, schema: &S) -> Result<Self, ArrowError> {}
        pub fn write(&mut self, batch: &RecordBatch) -> Result<(), ArrowError> {}
        pub fn finish(&mut self) -> Result<(), ArrowError> {}
    }
}
