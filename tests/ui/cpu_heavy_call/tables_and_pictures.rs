use calamine::Reader;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

async fn sheet(bytes: Vec<u8>) {
    let mut book = calamine::open_workbook_auto_from_rs(std::io::Cursor::new(bytes)).unwrap_or_else(|_| panic!()); //~ WARN cpu_heavy_call
    let _ = book.sheet_names();
    let _ = book.worksheet_range("a"); //~ WARN cpu_heavy_call: calamine::Reader::worksheet_range
}

async fn batches(file: std::fs::File, bytes: bytes::Bytes) -> parquet::errors::Result<()> {
    let _ = ParquetRecordBatchReaderBuilder::try_new(file)?; //~ WARN blocking_call
    let mut reader = ParquetRecordBatchReaderBuilder::try_new(bytes)?.build()?;
    reader.next(); //~ WARN cpu_heavy_call: parquet::arrow::arrow_reader::ParquetRecordBatchReader::next
    Ok(())
}

async fn write(batch: &u8) -> parquet::errors::Result<()> {
    let mut writer = ArrowWriter::try_new(Vec::new(), (), None)?;
    writer.write(batch)?; //~ WARN cpu_heavy_call: parquet::arrow::ArrowWriter::write
    Ok(())
}

async fn pictures(pixmap: &tiny_skia::Pixmap) {
    let _ = pixmap.encode_png(); //~ WARN cpu_heavy_call: tiny_skia::Pixmap::encode_png
    let _ = tiny_skia::Pixmap::new(1, 1);
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(Vec::new());
    fonts.load_system_fonts(); //~ WARN blocking_call: fontdb::Database::load_system_fonts
}
