// tantivy 0.22.

pub type Result<T> = std::result::Result<T, TantivyError>;
pub enum TantivyError {}
pub type Opstamp = u64;
pub struct Index;
impl Index {
    pub fn open_in_dir<P: AsRef<std::path::Path>>(directory_path: P) -> Result<Index> {}
    pub fn create_in_dir<P: AsRef<std::path::Path>>(directory_path: P, schema: schema::Schema) -> Result<Index> {}
    pub fn create_in_ram(schema: schema::Schema) -> Index {}
    pub fn open<T>(directory: T) -> Result<Index> {}
    pub fn open_or_create<T>(dir: T, schema: schema::Schema) -> Result<Index> {}
    pub fn writer_with_num_threads<D>(&self, num_threads: usize, overall_memory_budget_in_bytes: usize) -> Result<IndexWriter<D>> {}
    pub fn reader(&self) -> Result<IndexReader> {}
    pub fn writer<D>(&self, memory_budget_in_bytes: usize) -> Result<IndexWriter<D>> {}
}
pub struct IndexReader;
impl IndexReader { pub fn searcher(&self) -> Searcher {} }
pub struct IndexWriter<D = TantivyDocument>;
impl<D> IndexWriter<D> {
    pub fn prepare_commit(&mut self) -> Result<PreparedCommit<'_, D>> {}
    pub fn add_document(&self, document: D) -> Result<Opstamp> {}
    pub fn merge(&mut self, segment_ids: &[SegmentId]) -> future_result::FutureResult<Option<SegmentMeta>> {}
    pub fn commit(&mut self) -> Result<Opstamp> {}
    pub fn wait_merging_threads(self) -> Result<()> {}
}
pub struct TantivyDocument;
pub struct Searcher;
impl Searcher { pub fn search<C>(&self, query: &dyn query::Query, collector: &C) -> Result<<C as collector::Collector>::Fruit> {} }
pub struct SegmentId;
pub struct SegmentMeta;
pub mod schema { pub struct Schema; }
pub mod future_result {
    pub struct FutureResult<T>;
    impl<T> FutureResult<T> { pub fn wait(self) -> crate::Result<T> {} }
}
pub mod directory {
    pub mod error { pub enum OpenDirectoryError {} }
    pub struct MmapDirectory;
    impl MmapDirectory { pub fn open(directory_path: impl AsRef<std::path::Path>) -> Result<MmapDirectory, error::OpenDirectoryError> {} }
}
pub mod query {
    pub trait Query {}
}
pub mod collector {
    pub trait Collector { type Fruit; }
}
