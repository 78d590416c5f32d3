//! Key-value stores that live in the process and in local files.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("fjall::Database::keyspace", Db, Likely)
        .because("makes or opens a keyspace")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("fjall::Database::open", Db, Likely)
        .because("opens the database and recovers its journals")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fjall::Database::persist", Db, Likely)
        .because("syncs the journal")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fjall::DatabaseBuilder::open", Db, Likely)
        .because("opens the database and recovers its journals")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fjall::Keyspace::get", Db, Possible)
        .because("reads blocks that are not in the cache from the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fjall::Keyspace::insert", Db, Possible)
        .because("writes to the journal, and waits when writes outrun the flushes")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fjall::Keyspace::major_compact", Db, Certain)
        .because("rewrites the whole keyspace")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fjall::Keyspace::remove", Db, Possible)
        .because("writes to the journal, and waits when writes outrun the flushes")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fjall::OwnedWriteBatch::commit", Db, Likely)
        .because("writes to the journal")
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
    method("heed::Database::iter_mut", Db, Possible)
        .because("gives entries that are read from a mapped file on every step")
        .instead("tokio::task::spawn_blocking(move || database.iter_mut(...)...).await"),
    method("heed::Database::last", Db, Possible)
        .because("reads pages of a mapped file, from disk where they are not cached")
        .instead("tokio::task::spawn_blocking(move || database.last(...)).await"),
    method("heed::Database::prefix_iter", Db, Possible)
        .because("gives entries that are read from a mapped file on every step")
        .instead("tokio::task::spawn_blocking(move || database.prefix_iter(...)...).await"),
    method("heed::Database::prefix_iter_mut", Db, Possible)
        .because("gives entries that are read from a mapped file on every step")
        .instead("tokio::task::spawn_blocking(move || database.prefix_iter_mut(...)...).await"),
    method("heed::Database::put", Db, Possible)
        .because("reads pages of a mapped file, from disk where they are not cached")
        .instead("tokio::task::spawn_blocking(move || database.put(...)).await"),
    method("heed::Database::put_with_flags", Db, Possible)
        .because("reads pages of a mapped file, from disk where they are not cached")
        .instead("tokio::task::spawn_blocking(move || database.put_with_flags(...)).await"),
    method("heed::Database::range", Db, Possible)
        .because("gives entries that are read from a mapped file on every step")
        .instead("tokio::task::spawn_blocking(move || database.range(...)...).await"),
    method("heed::Database::range_mut", Db, Possible)
        .because("gives entries that are read from a mapped file on every step")
        .instead("tokio::task::spawn_blocking(move || database.range_mut(...)...).await"),
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
    method("lmdb::Environment::begin_rw_txn", Db, Likely)
        .because("waits for the writer before, of which there is but one")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("lmdb::Environment::sync", Db, Certain)
        .because("waits until the device has stored the data")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("lmdb::EnvironmentBuilder::open", Db, Likely)
        .because("opens and maps the database")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("lmdb::Transaction::commit", Db, Likely)
        .because("writes and syncs the pages")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("lmdb::Transaction::get", Db, Possible)
        .because("reads a page that may not be in memory")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    on_drop("redb::Database", Db, Likely)
        .because("writes the state of the allocator and syncs the file when it is dropped")
        .instead("tokio::task::spawn_blocking(move || drop(database)).await"),
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
    trait_method("redb::ReadableTable::first", Db, Possible)
        .because("reads pages that are not in the cache from the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("redb::ReadableTable::get", Db, Possible)
        .because("reads pages that are not in the cache from the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("redb::ReadableTable::iter", Db, Possible)
        .because("reads pages that are not in the cache from the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("redb::ReadableTable::last", Db, Possible)
        .because("reads pages that are not in the cache from the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("redb::ReadableTable::range", Db, Possible)
        .because("reads pages that are not in the cache from the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("redb::WriteTransaction::commit", Db, Likely)
        .because("waits until the device has stored the data")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole transaction"),
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
];
