use polars::prelude::*;
use std::fs::File;
use std::io::BufReader;

async fn number(frame: DataFrame) {
    let lazy = frame.lazy().with_row_index("n", Some(0));
    let _ = lazy.collect(); //~ WARN cpu_heavy_call: polars::prelude::LazyFrame::collect
}

async fn read(path: std::path::PathBuf, bytes: std::io::Cursor<Vec<u8>>, file: File) {
    let reader = CsvReadOptions::default()
        .with_has_header(true)
        .try_into_reader_with_file_path(Some(path)) //~ WARN blocking_call
        .unwrap();
    reader.finish().unwrap(); //~ WARN blocking_call: polars::prelude::SerReader::finish
    ParquetReader::new(file).finish().unwrap(); //~ WARN blocking_call: polars::prelude::SerReader::finish
    ParquetReader::new(bytes).finish().unwrap(); //~ NOTE cpu_heavy_call: polars::prelude::SerReader::finish
}

async fn plan(frame: DataFrame) -> LazyFrame {
    let _ = frame.height();
    frame.lazy().limit(3)
}

async fn batches(file: File, bytes: &[u8]) {
    let reader = arrow::ipc::reader::StreamReader::try_new(BufReader::new(file), None).unwrap(); //~ WARN blocking_call
    for batch in reader {} //~ WARN blocking_call: arrow_ipc::reader::StreamReader::next
    let reader = arrow_ipc::reader::StreamReader::try_new(bytes, None).unwrap();
    for batch in reader {}
}
