// polars 0.40 and later, as far as it reads, writes or computes.

pub mod prelude {
    use std::path::PathBuf;

    pub type PolarsResult<T> = Result<T, PolarsError>;
    pub enum PolarsError {}
    pub struct Expr;
    pub struct Series;
    pub struct DataFrame;
    impl DataFrame {
        pub fn sort<I, O>(&self, by: I, options: O) -> PolarsResult<Self> {}
        pub fn sort_in_place<I, O>(&mut self, by: I, options: O) -> PolarsResult<&mut Self> {}
        pub fn group_by<I>(&self, by: I) -> PolarsResult<GroupBy<'_>> {}
        pub fn explode<I>(&self, columns: I) -> PolarsResult<DataFrame> {}
        pub fn transpose<K, N>(&mut self, keep_names_as: K, new_col_names: N) -> PolarsResult<DataFrame> {}
        pub fn head(&self, length: Option<usize>) -> Self {}
        pub fn select<I>(&self, selection: I) -> PolarsResult<Self> {}
        pub fn height(&self) -> usize {}
    }
    impl Clone for DataFrame {}
    pub struct GroupBy<'a>;
    pub trait DataFrameJoinOps {
        fn join<L, R, A, O>(&self, other: &DataFrame, left_on: L, right_on: R, args: A, options: O) -> PolarsResult<DataFrame> {}
    }
    impl DataFrameJoinOps for DataFrame {}
    pub trait IntoLazy { fn lazy(self) -> LazyFrame; }
    impl IntoLazy for DataFrame {}
    pub struct LazyFrame;
    impl LazyFrame {
        pub fn scan_parquet<P, A>(path: P, args: A) -> PolarsResult<Self> {}
        pub fn scan_ipc<P, A>(path: P, args: A) -> PolarsResult<Self> {}
        pub fn collect(self) -> PolarsResult<DataFrame> {}
        pub fn collect_with_engine<E>(self, engine: E) -> PolarsResult<DataFrame> {}
        pub fn collect_batches<E>(self, engine: E) -> PolarsResult<Vec<DataFrame>> {}
        pub fn collect_concurrently(self) -> PolarsResult<InProcessQuery> {}
        pub fn collect_schema(&mut self) -> PolarsResult<Schema> {}
        pub fn explain(&self, optimized: bool) -> PolarsResult<String> {}
        pub fn fetch(self, n_rows: usize) -> PolarsResult<DataFrame> {}
        pub fn profile(self) -> PolarsResult<(DataFrame, DataFrame)> {}
        pub fn sink_csv<P, O>(self, path: P, options: O) -> PolarsResult<Self> {}
        pub fn sink_ipc<P, O>(self, path: P, options: O) -> PolarsResult<Self> {}
        pub fn sink_json<P, O>(self, path: P, options: O) -> PolarsResult<Self> {}
        pub fn sink_parquet<P, O>(self, path: P, options: O) -> PolarsResult<Self> {}
        pub fn filter(self, predicate: Expr) -> Self {}
        pub fn select<E>(self, exprs: E) -> Self {}
        pub fn group_by<E>(self, by: E) -> LazyGroupBy {}
        pub fn join<E, A>(self, other: LazyFrame, left_on: E, right_on: E, args: A) -> LazyFrame {}
        pub fn sort<I, O>(self, by: I, options: O) -> Self {}
        pub fn with_column(self, expr: Expr) -> LazyFrame {}
        pub fn with_columns<E>(self, exprs: E) -> LazyFrame {}
        pub fn with_row_index<S>(self, name: S, offset: Option<u32>) -> LazyFrame {}
        pub fn limit(self, n: u32) -> LazyFrame {}
        pub fn slice(self, offset: i64, len: u32) -> LazyFrame {}
        pub fn unique<S, K>(self, subset: S, keep: K) -> LazyFrame {}
    }
    impl Clone for LazyFrame {}
    pub struct LazyGroupBy;
    impl LazyGroupBy { pub fn agg<E>(self, aggs: E) -> LazyFrame {} }
    pub struct InProcessQuery;
    impl InProcessQuery {
        pub fn fetch(&self) -> Option<PolarsResult<DataFrame>> {}
        pub fn fetch_blocking(&self) -> PolarsResult<DataFrame> {}
    }
    pub struct Schema;
    pub struct CsvReadOptions;
    impl CsvReadOptions {
        pub fn with_has_header(self, has_header: bool) -> Self {}
        pub fn try_into_reader_with_file_path(self, path: Option<PathBuf>) -> PolarsResult<CsvReader<std::fs::File>> {}
        pub fn into_reader_with_file_handle<R>(self, reader: R) -> CsvReader<R> {}
    }
    impl Default for CsvReadOptions {}
    pub trait SerReader<R> {
        fn new(reader: R) -> Self;
        fn finish(self) -> PolarsResult<DataFrame>;
    }
    pub struct CsvReader<R>;
    impl<R> SerReader<R> for CsvReader<R> {}
    pub struct IpcReader<R>;
    impl<R> SerReader<R> for IpcReader<R> {}
    pub struct JsonReader<'a, R>;
    impl<'a, R> SerReader<R> for JsonReader<'a, R> {}
    pub struct ParquetReader<R>;
    impl<R> SerReader<R> for ParquetReader<R> {}
    pub trait SerWriter<W> {
        fn new(writer: W) -> Self;
        fn finish(&mut self, df: &mut DataFrame) -> PolarsResult<()>;
    }
    pub struct CsvWriter<W>;
    impl<W> SerWriter<W> for CsvWriter<W> {}
    pub struct IpcWriter<W>;
    impl<W> SerWriter<W> for IpcWriter<W> {}
    pub struct JsonWriter<W>;
    impl<W> SerWriter<W> for JsonWriter<W> {}
    pub struct ParquetWriter<W>;
    impl<W> ParquetWriter<W> {
        pub fn new(writer: W) -> Self {}
        pub fn finish(self, df: &mut DataFrame) -> PolarsResult<u64> {}
    }
}
pub mod frame { pub use crate::prelude::DataFrame; }
pub mod lazy { pub mod frame { pub use crate::prelude::LazyFrame; } }
