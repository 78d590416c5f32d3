//! Databases that live in the process and in local files.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("duckdb::Connection::execute", Db, Likely)
        .because("reads the database file and computes")
        .instead("tokio::task::spawn_blocking(move || connection.execute(...)).await"),
    associated("duckdb::Connection::open", Db, Likely)
        .because("opens the database file")
        .instead("tokio::task::spawn_blocking(move || duckdb::Connection::open(path)).await"),
    method("duckdb::Connection::query_row", Db, Likely)
        .because("reads the database file and computes")
        .instead("tokio::task::spawn_blocking(move || connection.query_row(...)).await"),
    method("duckdb::Statement::query", Db, Likely)
        .because("reads the database file and computes")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("heed::Database::clear", Db, Likely)
        .because("frees every page of the table")
        .instead("tokio::task::spawn_blocking(move || database.clear(...)).await"),
    method("heed::Database::delete", Db, Possible)
        .because("reads pages of a mapped file, from disk where they are not cached")
        .instead("tokio::task::spawn_blocking(move || database.delete(...)).await"),
    method("heed::Database::delete_range", Db, Likely)
        .because("deletes one entry after the other")
        .instead("tokio::task::spawn_blocking(move || database.delete_range(...)).await"),
    method("heed::Database::first", Db, Possible)
        .because("reads pages of a mapped file, from disk where they are not cached")
        .instead("tokio::task::spawn_blocking(move || database.first(...)).await"),
    method("heed::Database::get", Db, Possible)
        .because("reads pages of a mapped file, from disk where they are not cached")
        .instead("tokio::task::spawn_blocking(move || database.get(...)).await"),
    method("heed::Database::get_duplicates", Db, Possible)
        .because("gives entries that are read from a mapped file on every step")
        .instead("tokio::task::spawn_blocking(move || database.get_duplicates(...)...).await"),
    method("heed::Database::get_greater_than", Db, Possible)
        .because("reads pages of a mapped file, from disk where they are not cached")
        .instead("tokio::task::spawn_blocking(move || database.get_greater_than(...)).await"),
    method("heed::Database::get_greater_than_or_equal_to", Db, Possible)
        .because("reads pages of a mapped file, from disk where they are not cached")
        .instead(
            "tokio::task::spawn_blocking(move || database.get_greater_than_or_equal_to(...)).await",
        ),
    method("heed::Database::get_lower_than", Db, Possible)
        .because("reads pages of a mapped file, from disk where they are not cached")
        .instead("tokio::task::spawn_blocking(move || database.get_lower_than(...)).await"),
    method("heed::Database::get_lower_than_or_equal_to", Db, Possible)
        .because("reads pages of a mapped file, from disk where they are not cached")
        .instead(
            "tokio::task::spawn_blocking(move || database.get_lower_than_or_equal_to(...)).await",
        ),
    method("heed::Database::get_or_put", Db, Possible)
        .because("reads pages of a mapped file, from disk where they are not cached")
        .instead("tokio::task::spawn_blocking(move || database.get_or_put(...)).await"),
    method("heed::Database::iter", Db, Possible)
        .because("gives entries that are read from a mapped file on every step")
        .instead("tokio::task::spawn_blocking(move || database.iter(...)...).await"),
    method("heed::Database::last", Db, Possible)
        .because("reads pages of a mapped file, from disk where they are not cached")
        .instead("tokio::task::spawn_blocking(move || database.last(...)).await"),
    method("heed::Database::prefix_iter", Db, Possible)
        .because("gives entries that are read from a mapped file on every step")
        .instead("tokio::task::spawn_blocking(move || database.prefix_iter(...)...).await"),
    method("heed::Database::put", Db, Possible)
        .because("reads pages of a mapped file, from disk where they are not cached")
        .instead("tokio::task::spawn_blocking(move || database.put(...)).await"),
    method("heed::Database::put_with_flags", Db, Possible)
        .because("reads pages of a mapped file, from disk where they are not cached")
        .instead("tokio::task::spawn_blocking(move || database.put_with_flags(...)).await"),
    method("heed::Database::range", Db, Possible)
        .because("gives entries that are read from a mapped file on every step")
        .instead("tokio::task::spawn_blocking(move || database.range(...)...).await"),
    method("heed::Database::rev_iter", Db, Possible)
        .because("gives entries that are read from a mapped file on every step")
        .instead("tokio::task::spawn_blocking(move || database.rev_iter(...)...).await"),
    method("heed::Database::rev_prefix_iter", Db, Possible)
        .because("gives entries that are read from a mapped file on every step")
        .instead("tokio::task::spawn_blocking(move || database.rev_prefix_iter(...)...).await"),
    method("heed::Database::rev_range", Db, Possible)
        .because("gives entries that are read from a mapped file on every step")
        .instead("tokio::task::spawn_blocking(move || database.rev_range(...)...).await"),
    method("heed::Env::copy_to_file", Db, Certain)
        .because("copies the whole database")
        .instead("tokio::task::spawn_blocking(move || env.copy_to_file(...)).await"),
    method("heed::Env::copy_to_path", Db, Certain)
        .because("copies the whole database")
        .instead("tokio::task::spawn_blocking(move || env.copy_to_path(...)).await"),
    method("heed::Env::force_sync", Db, Certain)
        .because("waits until the device has stored the data")
        .instead("tokio::task::spawn_blocking(move || env.force_sync()).await"),
    method("heed::Env::read_txn", Db, Possible)
        .because("begins a look at a mapped file, whose pages are read from disk on first access")
        .instead("tokio::task::spawn_blocking(move || env.read_txn()...).await"),
    method("heed::Env::write_txn", Db, Likely)
        .because("waits until the other writer is done")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole transaction"),
    method("heed::EnvOpenOptions::open", Db, Likely)
        .because("opens the database files")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("heed::RwTxn::commit", Db, Likely)
        .because("waits until the device has stored the data")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole transaction"),
    method("redb::Database::begin_write", Db, Likely)
        .because("waits until the other writer is done")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole transaction"),
    method("redb::Database::compact", Db, Likely)
        .because("rewrites the database file")
        .instead("tokio::task::spawn_blocking(move || database.compact()).await"),
    associated("redb::Database::create", Db, Likely)
        .because("opens the database file and may repair it")
        .instead("tokio::task::spawn_blocking(move || redb::Database::create(path)).await"),
    associated("redb::Database::open", Db, Likely)
        .because("opens the database file and may repair it")
        .instead("tokio::task::spawn_blocking(move || redb::Database::open(path)).await"),
    method("redb::WriteTransaction::commit", Db, Likely)
        .because("waits until the device has stored the data")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole transaction"),
    method("rocksdb::DB::compact_range", Db, Likely)
        .because("rewrites files on disk")
        .instead("tokio::task::spawn_blocking(move || db.compact_range(...)).await"),
    method("rocksdb::DB::compact_range_cf", Db, Likely)
        .because("rewrites the files of a whole range")
        .instead("tokio::task::spawn_blocking(move || db.compact_range_cf(...)).await"),
    method("rocksdb::DB::create_cf", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.create_cf(...)).await"),
    method("rocksdb::DB::delete", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.delete(...)).await"),
    method("rocksdb::DB::delete_cf", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.delete_cf(...)).await"),
    method("rocksdb::DB::delete_opt", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.delete_opt(...)).await"),
    method("rocksdb::DB::delete_range_cf", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.delete_range_cf(...)).await"),
    associated("rocksdb::DB::destroy", Db, Likely)
        .because("deletes the files of the database")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::destroy(...)).await"),
    method("rocksdb::DB::drop_cf", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.drop_cf(...)).await"),
    method("rocksdb::DB::flush", Db, Likely)
        .because("waits until the data is on disk")
        .instead("tokio::task::spawn_blocking(move || db.flush(...)).await"),
    method("rocksdb::DB::flush_cf", Db, Likely)
        .because("waits until the data is on disk")
        .instead("tokio::task::spawn_blocking(move || db.flush_cf(...)).await"),
    method("rocksdb::DB::flush_opt", Db, Likely)
        .because("waits until the data is on disk")
        .instead("tokio::task::spawn_blocking(move || db.flush_opt(...)).await"),
    method("rocksdb::DB::flush_wal", Db, Likely)
        .because("waits until the data is on disk")
        .instead("tokio::task::spawn_blocking(move || db.flush_wal(...)).await"),
    method("rocksdb::DB::full_iterator", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || db.full_iterator(...)).await"),
    method("rocksdb::DB::full_iterator_cf", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || db.full_iterator_cf(...)).await"),
    method("rocksdb::DB::get", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.get(...)).await"),
    method("rocksdb::DB::get_cf", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.get_cf(...)).await"),
    method("rocksdb::DB::get_cf_opt", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.get_cf_opt(...)).await"),
    method("rocksdb::DB::get_opt", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.get_opt(...)).await"),
    method("rocksdb::DB::get_pinned", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.get_pinned(...)).await"),
    method("rocksdb::DB::get_pinned_cf", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.get_pinned_cf(...)).await"),
    method("rocksdb::DB::ingest_external_file", Db, Likely)
        .because("moves or copies whole files")
        .instead("tokio::task::spawn_blocking(move || db.ingest_external_file(...)).await"),
    method("rocksdb::DB::iterator", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || db.iterator(...)...).await"),
    method("rocksdb::DB::iterator_cf", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || db.iterator_cf(...)).await"),
    method("rocksdb::DB::iterator_cf_opt", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || db.iterator_cf_opt(...)).await"),
    method("rocksdb::DB::iterator_opt", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || db.iterator_opt(...)).await"),
    associated("rocksdb::DB::list_cf", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::list_cf(...)).await"),
    method("rocksdb::DB::merge", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.merge(...)).await"),
    method("rocksdb::DB::merge_cf", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.merge_cf(...)).await"),
    method("rocksdb::DB::multi_get", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.multi_get(...)).await"),
    method("rocksdb::DB::multi_get_cf", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.multi_get_cf(...)).await"),
    associated("rocksdb::DB::open", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open(...)).await"),
    associated("rocksdb::DB::open_as_secondary", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open_as_secondary(...)).await"),
    associated("rocksdb::DB::open_cf", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open_cf(...)).await"),
    associated("rocksdb::DB::open_cf_descriptors", Db, Likely)
        .because("reads the log from disk")
        .instead(
            "tokio::task::spawn_blocking(move || rocksdb::DB::open_cf_descriptors(...)).await",
        ),
    associated("rocksdb::DB::open_cf_for_read_only", Db, Likely)
        .because("reads the log from disk")
        .instead(
            "tokio::task::spawn_blocking(move || rocksdb::DB::open_cf_for_read_only(...)).await",
        ),
    associated("rocksdb::DB::open_default", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open_default(...)).await"),
    associated("rocksdb::DB::open_for_read_only", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open_for_read_only(...)).await"),
    associated("rocksdb::DB::open_with_ttl", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open_with_ttl(...)).await"),
    method("rocksdb::DB::prefix_iterator", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || db.prefix_iterator(...)).await"),
    method("rocksdb::DB::prefix_iterator_cf", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || db.prefix_iterator_cf(...)).await"),
    method("rocksdb::DB::put", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.put(...)).await"),
    method("rocksdb::DB::put_cf", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.put_cf(...)).await"),
    method("rocksdb::DB::put_cf_opt", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.put_cf_opt(...)).await"),
    method("rocksdb::DB::put_opt", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.put_opt(...)).await"),
    method("rocksdb::DB::raw_iterator", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || db.raw_iterator(...)).await"),
    method("rocksdb::DB::raw_iterator_cf", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || db.raw_iterator_cf(...)).await"),
    associated("rocksdb::DB::repair", Db, Likely)
        .because("rewrites the files of the database")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::repair(...)).await"),
    method("rocksdb::DB::try_catch_up_with_primary", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || db.try_catch_up_with_primary(...)).await"),
    method("rocksdb::DB::write", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.write(...)).await"),
    method("rocksdb::DB::write_opt", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.write_opt(...)).await"),
    method("rocksdb::DB::write_without_wal", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.write_without_wal(...)).await"),
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
    method("rusqlite::Connection::prepare", Db, Likely)
        .because("reads the schema from the database file")
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Connection::prepare_cached", Db, Likely)
        .because("reads the schema from the database file")
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Connection::query_row", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Connection::transaction", Db, Likely)
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
    method("rusqlite::Statement::query_row", Db, Likely)
        .because(
            "reads and writes the database file, and waits for its lock up to the busy timeout",
        )
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("rusqlite::Transaction::commit", Db, Likely)
        .because("writes and syncs the database file")
        .instead("tokio_rusqlite::Connection::call(&connection, |connection| ...).await"),
    method("sled::Config::open", Db, Likely)
        .because("recovers the log from disk")
        .instead("tokio::task::spawn_blocking(move || config.open()).await"),
    method("sled::Db::checksum", Db, Certain)
        .because("reads the whole database")
        .instead("tokio::task::spawn_blocking(move || db.checksum()).await"),
    method("sled::Db::drop_tree", Db, Likely)
        .because("walks the tree and frees its pages")
        .instead("tokio::task::spawn_blocking(move || db.drop_tree(name)).await"),
    method("sled::Db::export", Db, Likely)
        .because("gives every entry of every tree")
        .instead("tokio::task::spawn_blocking(move || db.export()).await"),
    method("sled::Db::import", Db, Certain)
        .because("writes every entry of every tree")
        .instead("tokio::task::spawn_blocking(move || db.import(export)).await"),
    method("sled::Db::open_tree", Db, Possible)
        .because("writes the new tree into the log unless it is open already")
        .instead("tokio::task::spawn_blocking(move || db.open_tree(name)).await"),
    method("sled::Db::size_on_disk", Db, Likely)
        .because("asks about every file of the database")
        .instead("tokio::task::spawn_blocking(move || db.size_on_disk()).await"),
    method("sled::Tree::apply_batch", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.apply_batch(...)).await"),
    method("sled::Tree::checksum", Db, Certain)
        .because("reads the whole tree")
        .instead("tokio::task::spawn_blocking(move || tree.checksum()).await"),
    method("sled::Tree::clear", Db, Certain)
        .because("removes one entry after the other")
        .instead("tokio::task::spawn_blocking(move || tree.clear()).await"),
    method("sled::Tree::compare_and_swap", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.compare_and_swap(...)).await"),
    method("sled::Tree::contains_key", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.contains_key(...)).await"),
    method("sled::Tree::fetch_and_update", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.fetch_and_update(...)).await"),
    method("sled::Tree::first", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.first()).await"),
    method("sled::Tree::flush", Db, Certain)
        .because("waits until the device has stored the data")
        .instead("sled::Tree::flush_async(&tree).await"),
    method("sled::Tree::get", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.get(...)).await"),
    method("sled::Tree::get_gt", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.get_gt(...)).await"),
    method("sled::Tree::get_lt", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.get_lt(...)).await"),
    method("sled::Tree::insert", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.insert(...)).await"),
    method("sled::Tree::iter", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || tree.iter()...).await"),
    method("sled::Tree::last", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.last()).await"),
    method("sled::Tree::len", Db, Certain)
        .because("counts by going through every entry")
        .instead("tokio::task::spawn_blocking(move || tree.len()).await"),
    method("sled::Tree::merge", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.merge(...)).await"),
    method("sled::Tree::pop_max", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.pop_max()).await"),
    method("sled::Tree::pop_min", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.pop_min()).await"),
    method("sled::Tree::range", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || tree.range(...)...).await"),
    method("sled::Tree::remove", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.remove(...)).await"),
    method("sled::Tree::scan_prefix", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || tree.scan_prefix(...)...).await"),
    method("sled::Tree::transaction", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.transaction(...)).await"),
    method("sled::Tree::update_and_fetch", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || tree.update_and_fetch(...)).await"),
    function("sled::open", Db, Likely)
        .because("recovers the log from disk")
        .instead("tokio::task::spawn_blocking(move || sled::open(path)).await"),
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
