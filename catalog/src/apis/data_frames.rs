//! Data frames and the columns of Arrow.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    trait_method("arrow_ipc::reader::FileReader::next", Io, Likely)
        .when(ExternalReceiver)
        .because("reads the next batch of rows")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("arrow_ipc::reader::FileReader::try_new", Io, Likely)
        .when(ExternalArgument)
        .because("reads the schema and the dictionaries of the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated(
        "arrow_ipc::reader::FileReader::try_new_buffered",
        Io,
        Likely,
    )
    .when(ExternalArgument)
    .because("reads the schema and the dictionaries of the file")
    .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("arrow_ipc::reader::FileReaderBuilder::build", Io, Likely)
        .when(ExternalArgument)
        .because("reads the schema and the dictionaries of the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("arrow_ipc::reader::StreamReader::next", Io, Likely)
        .when(ExternalReceiver)
        .because("reads the next batch of rows")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("arrow_ipc::reader::StreamReader::try_new", Io, Likely)
        .when(ExternalArgument)
        .because("reads the schema, the first message of the stream")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated(
        "arrow_ipc::reader::StreamReader::try_new_buffered",
        Io,
        Likely,
    )
    .when(ExternalArgument)
    .because("reads the schema, the first message of the stream")
    .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("arrow_ipc::writer::FileWriter::finish", Io, Likely)
        .when(ExternalReceiver)
        .because("writes the end of the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("arrow_ipc::writer::FileWriter::try_new", Io, Likely)
        .when(ExternalArgument)
        .because("writes the schema")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("arrow_ipc::writer::FileWriter::write", Io, Likely)
        .when(ExternalReceiver)
        .because("writes a batch of rows")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("arrow_ipc::writer::StreamWriter::finish", Io, Likely)
        .when(ExternalReceiver)
        .because("writes the end of the stream")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("arrow_ipc::writer::StreamWriter::try_new", Io, Likely)
        .when(ExternalArgument)
        .because("writes the schema")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("arrow_ipc::writer::StreamWriter::write", Io, Likely)
        .when(ExternalReceiver)
        .because("writes a batch of rows")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method(
        "polars::prelude::CsvReadOptions::try_into_reader_with_file_path",
        Fs,
        Likely,
    )
    .because("opens a file")
    .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::DataFrame::explode", Cpu, Possible)
        .steady()
        .because("goes over the whole frame")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::DataFrame::group_by", Cpu, Possible)
        .steady()
        .because("goes over the whole frame")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::DataFrame::sort", Cpu, Possible)
        .steady()
        .because("goes over the whole frame")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::DataFrame::sort_in_place", Cpu, Possible)
        .steady()
        .because("goes over the whole frame")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::DataFrame::transpose", Cpu, Possible)
        .steady()
        .because("goes over the whole frame")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("polars::prelude::DataFrameJoinOps::join", Cpu, Possible)
        .steady()
        .because("goes over both frames")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method(
        "polars::prelude::InProcessQuery::fetch_blocking",
        Wait,
        Certain,
    )
    .because("waits until the query has run")
    .instead(
        "a turn of `polars::prelude::InProcessQuery::fetch` now and then, which does not wait",
    ),
    method("polars::prelude::LazyFrame::collect", Cpu, Likely)
        .because("runs the query plan, which computes and reads files")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::LazyFrame::collect_batches", Cpu, Likely)
        .because("runs the query plan, which computes and reads files")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::LazyFrame::collect_schema", Fs, Possible)
        .steady()
        .because("resolves the plan, for which it reads the schemas of files")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method(
        "polars::prelude::LazyFrame::collect_with_engine",
        Cpu,
        Likely,
    )
    .because("runs the query plan, which computes and reads files")
    .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::LazyFrame::explain", Fs, Possible)
        .steady()
        .because("resolves the plan, for which it reads the schemas of files")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::LazyFrame::fetch", Cpu, Likely)
        .because("runs the query plan, which computes and reads files")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::LazyFrame::profile", Cpu, Likely)
        .because("runs the query plan, which computes and reads files")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::LazyFrame::sink_csv", Cpu, Likely)
        .because("runs the query plan and writes a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::LazyFrame::sink_ipc", Cpu, Likely)
        .because("runs the query plan and writes a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::LazyFrame::sink_json", Cpu, Likely)
        .because("runs the query plan and writes a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::LazyFrame::sink_parquet", Cpu, Likely)
        .because("runs the query plan and writes a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::ParquetWriter::finish", Io, Likely)
        .when(ExternalReceiver)
        .because("compresses and writes the whole frame")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("polars::prelude::SerReader::finish", Io, Likely)
        .when(ExternalReceiver)
        .because("reads and parses the whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("polars::prelude::SerWriter::finish", Io, Likely)
        .when(ExternalReceiver)
        .because("writes the whole frame")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
];
