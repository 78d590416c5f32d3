//! SQL databases that live in the process and in local files.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("duckdb::Connection::execute", Db, Likely)
        .because("reads the database file and computes")
        .instead("tokio::task::spawn_blocking(move || connection.execute(...)).await"),
    method("duckdb::Connection::execute_batch", Db, Likely)
        .because("reads the database file and computes")
        .instead("tokio::task::spawn_blocking(move || connection.execute_batch(...)).await"),
    associated("duckdb::Connection::open", Db, Likely)
        .because("opens the database file")
        .instead("tokio::task::spawn_blocking(move || duckdb::Connection::open(path)).await"),
    associated("duckdb::Connection::open_with_flags", Db, Likely)
        .because("opens the database file")
        .instead(
            "tokio::task::spawn_blocking(move || duckdb::Connection::open_with_flags(...)).await",
        ),
    method("duckdb::Connection::query_row", Db, Likely)
        .because("reads the database file and computes")
        .instead("tokio::task::spawn_blocking(move || connection.query_row(...)).await"),
    method("duckdb::Connection::query_row_and_then", Db, Likely)
        .because("reads the database file and computes")
        .instead("tokio::task::spawn_blocking(move || connection.query_row_and_then(...)).await"),
    method("duckdb::Statement::query", Db, Likely)
        .because("reads the database file and computes")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("duckdb::Statement::query_and_then", Db, Likely)
        .because("reads the database file and computes")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("duckdb::Statement::query_arrow", Db, Likely)
        .because("reads the database file and computes")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("duckdb::Statement::query_map", Db, Likely)
        .because("reads the database file and computes")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("duckdb::Statement::query_one", Db, Likely)
        .because("reads the database file and computes")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("duckdb::Statement::query_row", Db, Likely)
        .because("reads the database file and computes")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("libsql::Builder::new_local", Db, Likely)
        .because("what its connections do, though awaited, runs in SQLite on the worker")
        .instead("`tokio_rusqlite::Connection`, which has a thread of its own"),
    method("native_db::Builder::create", Db, Likely)
        .because("makes the file of the database")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("native_db::Builder::open", Db, Likely)
        .because("opens the file of the database, and repairs it if need be")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("native_db::Database::compact", Db, Certain)
        .because("rewrites the file of the database")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("native_db::Database::rw_transaction", Db, Likely)
        .because("waits until no other transaction writes")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("native_db::transaction::RwTransaction::commit", Db, Certain)
        .because("waits until the device has stored the data")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("pickledb::PickleDb::dump", Db, Likely)
        .because("writes the whole database to its file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("pickledb::PickleDb::load", Db, Likely)
        .because("reads the whole database from its file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("pickledb::PickleDb::load_bin", Db, Likely)
        .because("reads the whole database from its file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("pickledb::PickleDb::load_cbor", Db, Likely)
        .because("reads the whole database from its file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("pickledb::PickleDb::load_json", Db, Likely)
        .because("reads the whole database from its file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("pickledb::PickleDb::load_read_only", Db, Likely)
        .because("reads the whole database from its file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("pickledb::PickleDb::load_yaml", Db, Likely)
        .because("reads the whole database from its file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("pickledb::PickleDb::set", Db, Possible)
        .steady()
        .because("writes the whole database to its file, if it dumps by itself")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("rusqlite::AndThenRows::next", Db, Likely)
        .because("reads the next row from the database file")
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Connection::backup", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Connection::execute", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Connection::execute_batch", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    associated("rusqlite::Connection::open", Db, Likely)
        .because("opens the database file")
        .instead("tokio_rusqlite::Connection::open(...).await"),
    associated("rusqlite::Connection::open_with_flags", Db, Likely)
        .because("opens the database file")
        .instead("tokio_rusqlite::Connection::open_with_flags(...).await"),
    associated("rusqlite::Connection::open_with_flags_and_vfs", Db, Likely)
        .because("opens the database file")
        .instead("tokio_rusqlite::Connection::open_with_flags_and_vfs(...).await"),
    method("rusqlite::Connection::prepare", Db, Likely)
        .because("reads the schema from the database file")
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Connection::prepare_cached", Db, Likely)
        .because("reads the schema from the database file")
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Connection::prepare_with_flags", Db, Likely)
        .because("reads the schema from the database file")
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Connection::query_row", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Connection::query_row_and_then", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Connection::transaction", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method(
        "rusqlite::Connection::transaction_with_behavior",
        Db,
        Likely,
    )
    .because("reads and writes the database file, and waits for its lock up to the busy timeout")
    .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Connection::unchecked_transaction", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    trait_method("rusqlite::MappedRows::next", Db, Likely)
        .because("reads the next row from the database file")
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Rows::next", Db, Likely)
        .because("reads the next row from the database file")
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Statement::execute", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Statement::exists", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Statement::insert", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Statement::query", Db, Likely)
        .because("gives rows that are read from the database file on every step")
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Statement::query_and_then", Db, Likely)
        .because("gives rows that are read from the database file on every step")
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Statement::query_map", Db, Likely)
        .because("gives rows that are read from the database file on every step")
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Statement::query_one", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Statement::query_row", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Statement::raw_execute", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Statement::raw_query", Db, Likely)
        .because("gives rows that are read from the database file on every step")
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Transaction::commit", Db, Likely)
        .because("writes and syncs the database file")
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("sqlite::Connection::execute", Db, Likely)
        .because("reads and writes the database file")
        .instead("tokio::task::spawn_blocking(move || connection.execute(...)).await"),
    method("sqlite::Statement::next", Db, Likely)
        .because("reads the next row from the database file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("sqlite::open", Db, Likely)
        .because("opens the database file")
        .instead("tokio::task::spawn_blocking(move || sqlite::open(path)).await"),
];
