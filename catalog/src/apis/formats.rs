//! Reading and writing data formats.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    function("bincode::decode_from_slice", Cpu, Possible)
        .when(AllBytes(0))
        .because("parses all of the bytes")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    function("bincode::decode_from_std_read", Io, Likely)
        .when(ExternalArgument)
        .because("reads from the source on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("bincode::deserialize_from", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole document through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_end(&mut reader, &mut buf).await`, then `bincode::deserialize(&buf)`"),
    function("bincode::encode_into_std_write", Io, Likely)
        .when(ExternalArgument)
        .because("writes on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("bincode::serde::decode_from_slice", Cpu, Possible)
        .when(AllBytes(0))
        .because("parses all of the bytes")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    function("bincode::serde::decode_from_std_read", Io, Likely)
        .when(ExternalArgument)
        .because("reads from the source on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("bincode::serde::encode_into_std_write", Io, Likely)
        .when(ExternalArgument)
        .because("writes on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("bincode::serialize_into", Io, Likely)
        .when(ExternalArgument)
        .because("writes the document through a blocking writer")
        .instead("`bincode::serialize(&value)`, then `tokio::io::AsyncWriteExt::write_all(&mut writer, &bytes).await`"),
    trait_method("calamine::Reader::worksheet_range", Cpu, Likely)
        .because("inflates and parses a whole sheet")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("calamine::Reader::worksheet_range_at", Cpu, Likely)
        .because("inflates and parses a whole sheet")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("calamine::Reader::worksheets", Cpu, Likely)
        .because("inflates and parses all sheets")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("calamine::open_workbook", Fs, Likely)
        .because("reads and inflates a whole workbook")
        .instead("tokio::task::spawn_blocking(move || calamine::open_workbook(path)).await"),
    function("calamine::open_workbook_auto", Fs, Likely)
        .because("reads and inflates a whole workbook")
        .instead("tokio::task::spawn_blocking(move || calamine::open_workbook_auto(path)).await"),
    function("calamine::open_workbook_auto_from_rs", Cpu, Likely)
        .because("inflates and parses the workbook")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("calamine::open_workbook_from_rs", Cpu, Likely)
        .because("inflates and parses the workbook")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("ciborium::from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole document through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_end(&mut reader, &mut buf).await`, then `ciborium::from_reader(&buf[..])`"),
    function("ciborium::from_reader_with_buffer", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole document through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_end(&mut reader, &mut buf).await`, then `ciborium::from_reader(&buf[..])`"),
    function("ciborium::into_writer", Io, Likely)
        .when(ExternalArgument)
        .because("writes the document through a blocking writer")
        .instead("a Vec<u8> written first, then `tokio::io::AsyncWriteExt::write_all(&mut writer, &buf).await`"),
    method("csv::Reader::byte_headers", Io, Likely)
        .when(ExternalReceiver)
        .because("reads the next record")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the csv-async crate"),
    method("csv::Reader::byte_records", Io, Likely)
        .when(ExternalReceiver)
        .because("gives records that are read on every step")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the csv-async crate"),
    method("csv::Reader::deserialize", Io, Likely)
        .when(ExternalReceiver)
        .because("gives records that are read on every step")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the csv-async crate"),
    associated("csv::Reader::from_path", Fs, Likely)
        .because("opens a file")
        .instead("`tokio::fs::File::open(path).await` with the csv-async crate"),
    method("csv::Reader::headers", Io, Likely)
        .when(ExternalReceiver)
        .because("reads the next record")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the csv-async crate"),
    method("csv::Reader::into_byte_records", Io, Likely)
        .when(ExternalReceiver)
        .because("gives records that are read on every step")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the csv-async crate"),
    method("csv::Reader::into_deserialize", Io, Likely)
        .when(ExternalReceiver)
        .because("gives records that are read on every step")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the csv-async crate"),
    method("csv::Reader::into_records", Io, Likely)
        .when(ExternalReceiver)
        .because("gives records that are read on every step")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the csv-async crate"),
    method("csv::Reader::read_record", Io, Likely)
        .when(ExternalReceiver)
        .because("reads the next record")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the csv-async crate"),
    method("csv::Reader::records", Io, Likely)
        .when(ExternalReceiver)
        .because("gives records that are read on every step")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the csv-async crate"),
    method("csv::ReaderBuilder::from_path", Fs, Likely)
        .because("opens a file")
        .instead("`tokio::fs::File::open(path).await` with the csv-async crate"),
    method("csv::Writer::flush", Io, Likely)
        .when(ExternalReceiver)
        .because("writes out its buffer")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the csv-async crate"),
    associated("csv::Writer::from_path", Fs, Likely)
        .because("opens a file")
        .instead("`tokio::fs::File::create(path).await` with the csv-async crate"),
    method("csv::Writer::serialize", Io, Possible)
        .when(ExternalReceiver)
        .because("writes out its buffer when that is full")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the csv-async crate"),
    method("csv::Writer::write_record", Io, Possible)
        .when(ExternalReceiver)
        .because("writes out its buffer when that is full")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the csv-async crate"),
    method("csv::WriterBuilder::from_path", Fs, Likely)
        .because("opens a file")
        .instead("`tokio::fs::File::create(path).await` with the csv-async crate"),
    method("handlebars::Handlebars::register_template_file", Fs, Likely)
        .because("reads and compiles a template")
        .instead("a call at start-up, before the runtime runs"),
    method("handlebars::Handlebars::register_templates_directory", Fs, Likely)
        .because("reads and compiles all templates of a folder")
        .instead("a call at start-up, before the runtime runs"),
    associated("id3::Tag::read_from", Io, Likely)
        .when(ExternalArgument)
        .because("reads the tag through a blocking reader")
        .instead("id3::Tag::async_read_from(reader).await"),
    associated("id3::Tag::read_from2", Io, Likely)
        .when(ExternalArgument)
        .because("reads the tag through a blocking reader")
        .instead("id3::Tag::async_read_from(reader).await"),
    associated("id3::Tag::read_from_aiff_path", Fs, Likely)
        .because("reads the tag from a file")
        .instead("tokio::task::spawn_blocking(move || id3::Tag::read_from_aiff_path(path)).await"),
    associated("id3::Tag::read_from_path", Fs, Likely)
        .because("reads the tag from a file")
        .instead("id3::Tag::async_read_from_path(path).await"),
    associated("id3::Tag::read_from_wav_path", Fs, Likely)
        .because("reads the tag from a file")
        .instead("tokio::task::spawn_blocking(move || id3::Tag::read_from_wav_path(path)).await"),
    associated("id3::Tag::remove_from_path", Fs, Likely)
        .because("rewrites a file")
        .instead("tokio::task::spawn_blocking(move || id3::Tag::remove_from_path(path)).await"),
    method("id3::Tag::write_to_aiff_path", Fs, Likely)
        .because("rewrites a file")
        .instead("tokio::task::spawn_blocking(move || tag.write_to_aiff_path(...)).await"),
    method("id3::Tag::write_to_file", Fs, Likely)
        .when(ExternalArgument)
        .because("rewrites a file")
        .instead("tokio::task::spawn_blocking(move || tag.write_to_file(...)).await"),
    method("id3::Tag::write_to_path", Fs, Likely)
        .because("rewrites a file")
        .instead("tokio::task::spawn_blocking(move || tag.write_to_path(...)).await"),
    method("id3::Tag::write_to_wav_path", Fs, Likely)
        .because("rewrites a file")
        .instead("tokio::task::spawn_blocking(move || tag.write_to_wav_path(...)).await"),
    associated("id3::v1::Tag::read_from_path", Fs, Likely)
        .because("reads the tag from a file")
        .instead("tokio::task::spawn_blocking(move || id3::v1::Tag::read_from_path(path)).await"),
    associated("id3::v1::Tag::remove_from_path", Fs, Likely)
        .because("cuts the tag off a file")
        .instead("tokio::task::spawn_blocking(move || id3::v1::Tag::remove_from_path(path)).await"),
    trait_method("lofty::file::AudioFile::save_to_path", Fs, Likely)
        .because("rewrites a file")
        .instead("tokio::task::spawn_blocking(move || tagged_file.save_to_path(...)).await"),
    method("lofty::probe::Probe::guess_file_type", Io, Possible)
        .when(ExternalReceiver)
        .because("reads the head of the file")
        .instead("tokio::task::spawn_blocking(move || probe.guess_file_type()?.read()).await"),
    associated("lofty::probe::Probe::open", Fs, Likely)
        .because("opens a file")
        .instead("tokio::task::spawn_blocking(move || lofty::probe::Probe::open(path)?.read()).await"),
    method("lofty::probe::Probe::read", Io, Likely)
        .when(ExternalReceiver)
        .because("reads the tags from the file")
        .instead("tokio::task::spawn_blocking(move || probe.read()).await"),
    function("lofty::read_from", Fs, Likely)
        .because("reads the tags from a file")
        .instead("tokio::task::spawn_blocking(move || lofty::read_from(&mut file)).await"),
    function("lofty::read_from_path", Fs, Likely)
        .because("reads the tags from a file")
        .instead("tokio::task::spawn_blocking(move || lofty::read_from_path(path)).await"),
    trait_method("lofty::tag::TagExt::remove_from_path", Fs, Likely)
        .because("rewrites a file")
        .instead("tokio::task::spawn_blocking(move || tag.remove_from_path(...)).await"),
    trait_method("lofty::tag::TagExt::save_to_path", Fs, Likely)
        .because("rewrites a file")
        .instead("tokio::task::spawn_blocking(move || tag.save_to_path(...)).await"),
    method("lopdf::Document::extract_text", Cpu, Likely)
        .because("inflates and parses the pages")
        .instead("tokio::task::spawn_blocking(move || document.extract_text(&pages)).await"),
    associated("lopdf::Document::load", Fs, Likely)
        .because("reads and parses a whole file")
        .instead("tokio::task::spawn_blocking(move || lopdf::Document::load(path)).await"),
    associated("lopdf::Document::load_filtered", Fs, Likely)
        .because("reads and parses a whole file")
        .instead("tokio::task::spawn_blocking(move || lopdf::Document::load_filtered(...)).await"),
    associated("lopdf::Document::load_from", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole document through a blocking reader")
        .instead("`tokio::fs::read(path).await`, then `tokio::task::spawn_blocking(move || lopdf::Document::load_mem(&bytes)).await`"),
    associated("lopdf::Document::load_mem", Cpu, Likely)
        .because("parses in proportion to the document")
        .instead("tokio::task::spawn_blocking(move || lopdf::Document::load_mem(&bytes)).await"),
    associated("lopdf::Document::load_mem_with_password", Cpu, Likely)
        .because("parses in proportion to the document")
        .instead("tokio::task::spawn_blocking(move || lopdf::Document::load_mem_with_password(...)).await"),
    associated("lopdf::Document::load_metadata", Fs, Likely)
        .because("reads and parses a whole file")
        .instead("tokio::task::spawn_blocking(move || lopdf::Document::load_metadata(...)).await"),
    associated("lopdf::Document::load_metadata_with_password", Fs, Likely)
        .because("reads and parses a whole file")
        .instead("tokio::task::spawn_blocking(move || lopdf::Document::load_metadata_with_password(...)).await"),
    associated("lopdf::Document::load_with_options", Fs, Likely)
        .because("reads and parses a whole file")
        .instead("tokio::task::spawn_blocking(move || lopdf::Document::load_with_options(...)).await"),
    associated("lopdf::Document::load_with_password", Fs, Likely)
        .because("reads and parses a whole file")
        .instead("tokio::task::spawn_blocking(move || lopdf::Document::load_with_password(...)).await"),
    method("lopdf::Document::save", Fs, Likely)
        .because("builds and writes a whole file")
        .instead("tokio::task::spawn_blocking(move || document.save(path)).await"),
    method("lopdf::Document::save_to", Io, Likely)
        .when(ExternalArgument)
        .because("builds and writes the document through a blocking writer")
        .instead("tokio::task::spawn_blocking(move || document.save_to(&mut writer)).await"),
    associated("maxminddb::Reader::open_readfile", Fs, Likely)
        .because("reads a whole database file")
        .instead("`tokio::fs::read(path).await`, then `maxminddb::Reader::from_source`"),
    method("parquet::arrow::ArrowWriter::close", Cpu, Likely)
        .because("encodes and compresses what is buffered")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("parquet::arrow::ArrowWriter::finish", Cpu, Likely)
        .because("encodes and compresses what is buffered")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("parquet::arrow::ArrowWriter::flush", Cpu, Likely)
        .because("encodes and compresses what is buffered")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("parquet::arrow::ArrowWriter::write", Cpu, Likely)
        .because("encodes and compresses a batch")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("parquet::arrow::arrow_reader::ParquetRecordBatchReader::next", Cpu, Likely)
        .because("reads, inflates and decodes a batch")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder::try_new", Io, Likely)
        .when(ExternalArgument)
        .because("reads the footer of the file")
        .instead("`parquet::arrow::ParquetRecordBatchStreamBuilder::new(reader).await`"),
    function("pdf_extract::extract_text", Cpu, Likely)
        .because("reads, inflates and lays out a whole document")
        .instead("tokio::task::spawn_blocking(move || pdf_extract::extract_text(...)).await"),
    function("pdf_extract::extract_text_by_pages", Cpu, Likely)
        .because("reads, inflates and lays out a whole document")
        .instead("tokio::task::spawn_blocking(move || pdf_extract::extract_text_by_pages(...)).await"),
    function("pdf_extract::extract_text_by_pages_encrypted", Cpu, Likely)
        .because("reads, inflates and lays out a whole document")
        .instead("tokio::task::spawn_blocking(move || pdf_extract::extract_text_by_pages_encrypted(...)).await"),
    function("pdf_extract::extract_text_encrypted", Cpu, Likely)
        .because("reads, inflates and lays out a whole document")
        .instead("tokio::task::spawn_blocking(move || pdf_extract::extract_text_encrypted(...)).await"),
    function("pdf_extract::extract_text_from_mem", Cpu, Likely)
        .because("inflates and lays out a whole document")
        .instead("tokio::task::spawn_blocking(move || pdf_extract::extract_text_from_mem(...)).await"),
    function("pdf_extract::extract_text_from_mem_by_pages", Cpu, Likely)
        .because("inflates and lays out a whole document")
        .instead("tokio::task::spawn_blocking(move || pdf_extract::extract_text_from_mem_by_pages(...)).await"),
    function("pdf_extract::extract_text_from_mem_by_pages_encrypted", Cpu, Likely)
        .because("inflates and lays out a whole document")
        .instead("tokio::task::spawn_blocking(move || pdf_extract::extract_text_from_mem_by_pages_encrypted(...)).await"),
    function("pdf_extract::extract_text_from_mem_encrypted", Cpu, Likely)
        .because("inflates and lays out a whole document")
        .instead("tokio::task::spawn_blocking(move || pdf_extract::extract_text_from_mem_encrypted(...)).await"),
    associated("printpdf::PdfDocument::from_html", Cpu, Likely)
        .because("lays out a whole document")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("printpdf::PdfDocument::parse", Cpu, Likely)
        .because("parses a whole document")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("printpdf::PdfDocument::save", Cpu, Likely)
        .because("writes out and compresses the whole document")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("rmp_serde::encode::write", Io, Likely)
        .when(ExternalArgument)
        .because("writes the document through a blocking writer")
        .instead("`rmp_serde::to_vec(&value)`, then `tokio::io::AsyncWriteExt::write_all(&mut writer, &bytes).await`"),
    function("rmp_serde::from_read", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole document through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_end(&mut reader, &mut buf).await`, then `rmp_serde::from_slice(&buf)`"),
    function("ron::de::from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("ron::ser::to_writer", Io, Likely)
        .when(ExternalArgument)
        .because("writes to the file, socket or pipe")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("ron::ser::to_writer_pretty", Io, Likely)
        .when(ExternalArgument)
        .because("writes to the file, socket or pipe")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rust_xlsxwriter::Workbook::save", Fs, Likely)
        .because("builds and writes a whole file")
        .instead("tokio::task::spawn_blocking(move || book.save(path)).await"),
    method("rust_xlsxwriter::Workbook::save_to_buffer", Cpu, Likely)
        .because("builds and compresses a whole workbook")
        .instead("tokio::task::spawn_blocking(move || book.save_to_buffer()).await"),
    function("serde_cbor::from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole document through a blocking reader")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("serde_cbor::from_slice", Cpu, Possible)
        .when(LargeResult)
        .because("parses all of the bytes")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large input"),
    function("serde_cbor::to_vec", Cpu, Possible)
        .when(LargeArgument(0))
        .because("serialises in proportion to the value")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large values"),
    function("serde_cbor::to_writer", Io, Likely)
        .when(ExternalArgument)
        .because("writes the document through a blocking writer")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("umya_spreadsheet::reader::xlsx::lazy_read", Fs, Likely)
        .because("reads a whole file")
        .instead("tokio::task::spawn_blocking(move || umya_spreadsheet::reader::xlsx::lazy_read(&path)).await"),
    function("umya_spreadsheet::reader::xlsx::read", Fs, Likely)
        .because("reads and parses a whole file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("umya_spreadsheet::reader::xlsx::read_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads and parses a whole workbook through a blocking reader")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("umya_spreadsheet::writer::csv::write", Fs, Likely)
        .because("builds and writes a whole file")
        .instead("tokio::task::spawn_blocking(move || umya_spreadsheet::writer::csv::write(...)).await"),
    function("umya_spreadsheet::writer::xlsx::set_password", Fs, Likely)
        .because("reads, encrypts and writes a whole file")
        .instead("tokio::task::spawn_blocking(move || umya_spreadsheet::writer::xlsx::set_password(...)).await"),
    function("umya_spreadsheet::writer::xlsx::write", Fs, Likely)
        .because("builds and writes a whole file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("umya_spreadsheet::writer::xlsx::write_light", Fs, Likely)
        .because("builds and writes a whole file")
        .instead("tokio::task::spawn_blocking(move || umya_spreadsheet::writer::xlsx::write_light(...)).await"),
    function("umya_spreadsheet::writer::xlsx::write_with_password", Fs, Likely)
        .because("builds and writes a whole file")
        .instead("tokio::task::spawn_blocking(move || umya_spreadsheet::writer::xlsx::write_with_password(...)).await"),
    function("umya_spreadsheet::writer::xlsx::write_with_password_light", Fs, Likely)
        .because("builds and writes a whole file")
        .instead("tokio::task::spawn_blocking(move || umya_spreadsheet::writer::xlsx::write_with_password_light(...)).await"),
    function("umya_spreadsheet::writer::xlsx::write_writer", Io, Likely)
        .when(ExternalArgument)
        .because("builds a whole workbook and writes it through a blocking writer")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("umya_spreadsheet::writer::xlsx::write_writer_light", Io, Likely)
        .when(ExternalArgument)
        .because("builds a whole workbook and writes it through a blocking writer")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
];
