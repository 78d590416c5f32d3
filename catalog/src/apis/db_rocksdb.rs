//! RocksDB.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("rocksdb::DB::batched_multi_get_cf", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.batched_multi_get_cf(...)).await"),
    method("rocksdb::DB::batched_multi_get_cf_opt", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.batched_multi_get_cf_opt(...)).await"),
    method("rocksdb::DB::compact_range", Db, Likely)
        .because("rewrites files on disk")
        .instead("tokio::task::spawn_blocking(move || db.compact_range(...)).await"),
    method("rocksdb::DB::compact_range_cf", Db, Likely)
        .because("rewrites the files of a whole range")
        .instead("tokio::task::spawn_blocking(move || db.compact_range_cf(...)).await"),
    method("rocksdb::DB::compact_range_cf_opt", Db, Likely)
        .because("rewrites files on disk")
        .instead("tokio::task::spawn_blocking(move || db.compact_range_cf_opt(...)).await"),
    method("rocksdb::DB::compact_range_opt", Db, Likely)
        .because("rewrites files on disk")
        .instead("tokio::task::spawn_blocking(move || db.compact_range_opt(...)).await"),
    method("rocksdb::DB::create_cf", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.create_cf(...)).await"),
    method("rocksdb::DB::delete", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.delete(...)).await"),
    method("rocksdb::DB::delete_cf", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.delete_cf(...)).await"),
    method("rocksdb::DB::delete_cf_opt", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.delete_cf_opt(...)).await"),
    method("rocksdb::DB::delete_opt", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.delete_opt(...)).await"),
    method("rocksdb::DB::delete_range_cf", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.delete_range_cf(...)).await"),
    method("rocksdb::DB::delete_range_cf_opt", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.delete_range_cf_opt(...)).await"),
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
    method("rocksdb::DB::flush_cf_opt", Db, Likely)
        .because("waits until the data is on disk")
        .instead("tokio::task::spawn_blocking(move || db.flush_cf_opt(...)).await"),
    method("rocksdb::DB::flush_cfs_opt", Db, Likely)
        .because("waits until the data is on disk")
        .instead("tokio::task::spawn_blocking(move || db.flush_cfs_opt(...)).await"),
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
    method("rocksdb::DB::get_pinned_cf_opt", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.get_pinned_cf_opt(...)).await"),
    method("rocksdb::DB::get_pinned_opt", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.get_pinned_opt(...)).await"),
    method("rocksdb::DB::get_updates_since", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || db.get_updates_since(...)).await"),
    method("rocksdb::DB::ingest_external_file", Db, Likely)
        .because("moves or copies whole files")
        .instead("tokio::task::spawn_blocking(move || db.ingest_external_file(...)).await"),
    method("rocksdb::DB::ingest_external_file_cf", Db, Likely)
        .because("links or copies files into the database")
        .instead("tokio::task::spawn_blocking(move || db.ingest_external_file_cf(...)).await"),
    method("rocksdb::DB::ingest_external_file_cf_opts", Db, Likely)
        .because("links or copies files into the database")
        .instead("tokio::task::spawn_blocking(move || db.ingest_external_file_cf_opts(...)).await"),
    method("rocksdb::DB::ingest_external_file_opts", Db, Likely)
        .because("links or copies files into the database")
        .instead("tokio::task::spawn_blocking(move || db.ingest_external_file_opts(...)).await"),
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
    method("rocksdb::DB::merge_cf_opt", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.merge_cf_opt(...)).await"),
    method("rocksdb::DB::merge_opt", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.merge_opt(...)).await"),
    method("rocksdb::DB::multi_get", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.multi_get(...)).await"),
    method("rocksdb::DB::multi_get_cf", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.multi_get_cf(...)).await"),
    method("rocksdb::DB::multi_get_cf_opt", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.multi_get_cf_opt(...)).await"),
    method("rocksdb::DB::multi_get_opt", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || db.multi_get_opt(...)).await"),
    associated("rocksdb::DB::open", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open(...)).await"),
    associated("rocksdb::DB::open_as_secondary", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open_as_secondary(...)).await"),
    associated("rocksdb::DB::open_cf", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open_cf(...)).await"),
    associated("rocksdb::DB::open_cf_as_secondary", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open_cf_as_secondary(...)).await"),
    associated("rocksdb::DB::open_cf_descriptors", Db, Likely)
        .because("reads the log from disk")
        .instead(
            "tokio::task::spawn_blocking(move || rocksdb::DB::open_cf_descriptors(...)).await",
        ),
    associated("rocksdb::DB::open_cf_descriptors_as_secondary", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open_cf_descriptors_as_secondary(...)).await"),
    associated("rocksdb::DB::open_cf_descriptors_read_only", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open_cf_descriptors_read_only(...)).await"),
    associated("rocksdb::DB::open_cf_descriptors_with_ttl", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open_cf_descriptors_with_ttl(...)).await"),
    associated("rocksdb::DB::open_cf_for_read_only", Db, Likely)
        .because("reads the log from disk")
        .instead(
            "tokio::task::spawn_blocking(move || rocksdb::DB::open_cf_for_read_only(...)).await",
        ),
    associated("rocksdb::DB::open_cf_with_opts", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open_cf_with_opts(...)).await"),
    associated("rocksdb::DB::open_cf_with_opts_for_read_only", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open_cf_with_opts_for_read_only(...)).await"),
    associated("rocksdb::DB::open_cf_with_ttl", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::open_cf_with_ttl(...)).await"),
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
    method("rocksdb::DB::raw_iterator_cf_opt", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || db.raw_iterator_cf_opt(...)).await"),
    method("rocksdb::DB::raw_iterator_opt", Db, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || db.raw_iterator_opt(...)).await"),
    associated("rocksdb::DB::repair", Db, Likely)
        .because("rewrites the files of the database")
        .instead("tokio::task::spawn_blocking(move || rocksdb::DB::repair(...)).await"),
    method("rocksdb::DB::try_catch_up_with_primary", Db, Likely)
        .because("reads the log from disk")
        .instead("tokio::task::spawn_blocking(move || db.try_catch_up_with_primary(...)).await"),
    method("rocksdb::DB::wait_for_compact", Db, Certain)
        .because("waits until all compactions are done")
        .instead("tokio::task::spawn_blocking(move || db.wait_for_compact(...)).await"),
    method("rocksdb::DB::write", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.write(...)).await"),
    method("rocksdb::DB::write_opt", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.write_opt(...)).await"),
    method("rocksdb::DB::write_without_wal", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || db.write_without_wal(...)).await"),
    method("rocksdb::SstFileWriter::finish", Db, Likely)
        .because("writes and syncs a file")
        .instead("tokio::task::spawn_blocking(move || writer.finish()).await"),
    method("rocksdb::SstFileWriter::open", Db, Likely)
        .because("creates a file")
        .instead("tokio::task::spawn_blocking(move || writer.open(path)).await"),
    method("rocksdb::Transaction::commit", Db, Likely)
        .because("writes the log, and waits when compaction lags behind")
        .instead("tokio::task::spawn_blocking(move || transaction.commit()).await"),
    method("rocksdb::Transaction::get", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || transaction.get(...)).await"),
    method("rocksdb::Transaction::get_cf", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || transaction.get_cf(...)).await"),
    method("rocksdb::Transaction::get_cf_opt", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || transaction.get_cf_opt(...)).await"),
    method("rocksdb::Transaction::get_for_update", Db, Likely)
        .because("waits for other transactions that hold the key, and reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || transaction.get_for_update(...)).await"),
    method("rocksdb::Transaction::get_for_update_cf", Db, Likely)
        .because("waits for other transactions that hold the key, and reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || transaction.get_for_update_cf(...)).await"),
    method("rocksdb::Transaction::get_for_update_cf_opt", Db, Likely)
        .because("waits for other transactions that hold the key, and reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || transaction.get_for_update_cf_opt(...)).await"),
    method("rocksdb::Transaction::get_for_update_opt", Db, Likely)
        .because("waits for other transactions that hold the key, and reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || transaction.get_for_update_opt(...)).await"),
    method("rocksdb::Transaction::get_opt", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || transaction.get_opt(...)).await"),
    method("rocksdb::Transaction::get_pinned", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || transaction.get_pinned(...)).await"),
    method("rocksdb::Transaction::get_pinned_cf", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || transaction.get_pinned_cf(...)).await"),
    method("rocksdb::Transaction::multi_get", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || transaction.multi_get(...)).await"),
    method("rocksdb::Transaction::multi_get_cf", Db, Likely)
        .because("reads from disk what is not cached")
        .instead("tokio::task::spawn_blocking(move || transaction.multi_get_cf(...)).await"),
    method("rocksdb::backup::BackupEngine::create_new_backup", Db, Certain)
        .because("copies the files of the database")
        .instead("tokio::task::spawn_blocking(move || engine.create_new_backup(...)).await"),
    method("rocksdb::backup::BackupEngine::create_new_backup_flush", Db, Certain)
        .because("copies the files of the database")
        .instead("tokio::task::spawn_blocking(move || engine.create_new_backup_flush(...)).await"),
    associated("rocksdb::backup::BackupEngine::open", Db, Likely)
        .because("reads the list of backups from disk")
        .instead("tokio::task::spawn_blocking(move || rocksdb::backup::BackupEngine::open(...)).await"),
    method("rocksdb::backup::BackupEngine::purge_old_backups", Db, Likely)
        .because("deletes files")
        .instead("tokio::task::spawn_blocking(move || engine.purge_old_backups(...)).await"),
    method("rocksdb::backup::BackupEngine::restore_from_backup", Db, Certain)
        .because("copies the files of the database")
        .instead("tokio::task::spawn_blocking(move || engine.restore_from_backup(...)).await"),
    method("rocksdb::backup::BackupEngine::restore_from_latest_backup", Db, Certain)
        .because("copies the files of the database")
        .instead("tokio::task::spawn_blocking(move || engine.restore_from_latest_backup(...)).await"),
    method("rocksdb::backup::BackupEngine::verify_backup", Db, Likely)
        .because("asks about every file of the backup")
        .instead("tokio::task::spawn_blocking(move || engine.verify_backup(...)).await"),
    method("rocksdb::checkpoint::Checkpoint::create_checkpoint", Db, Likely)
        .because("writes out what is in memory, and links or copies the files of the database")
        .instead("tokio::task::spawn_blocking(move || checkpoint.create_checkpoint(path)).await"),
    method("rocksdb::checkpoint::Checkpoint::create_checkpoint_with_log_size", Db, Likely)
        .because("writes out what is in memory, and links or copies the files of the database")
        .instead("tokio::task::spawn_blocking(move || checkpoint.create_checkpoint_with_log_size(...)).await"),
];
