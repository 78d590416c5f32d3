// parquet 50 and later, the readers and writers of Arrow.

pub mod errors {
    pub enum ParquetError {}
    pub type Result<T, E = ParquetError> = std::result::Result<T, E>;
}
pub mod file {
    pub mod properties { pub struct WriterProperties; }
}
pub mod arrow {
    use crate::errors::Result;
    pub mod arrow_reader {
        use crate::errors::Result;
        pub struct ParquetRecordBatchReaderBuilder<T>;
        impl<T> ParquetRecordBatchReaderBuilder<T> {
            pub fn try_new(reader: T) -> Result<Self> {}
            pub fn with_batch_size(self, batch_size: usize) -> Self {}
            pub fn with_limit(self, limit: usize) -> Self {}
            pub fn build(self) -> Result<ParquetRecordBatchReader> {}
        }
        pub struct ParquetRecordBatchReader;
        impl Iterator for ParquetRecordBatchReader { type Item = Result<RecordBatch>; }
        pub struct RecordBatch;
    }
    pub mod arrow_writer {
        pub use super::ArrowWriter;
    }
    pub struct ArrowWriter<W>;
    impl<W> ArrowWriter<W> {
        pub fn try_new<S>(writer: W, arrow_schema: S, props: Option<crate::file::properties::WriterProperties>) -> Result<Self> {}
        pub fn write<B>(&mut self, batch: &B) -> Result<()> {}
        pub fn flush(&mut self) -> Result<()> {}
        pub fn finish(&mut self) -> Result<u64> {}
        pub fn close(self) -> Result<u64> {}
    }
}
