use lmdb::Transaction;

async fn fjall_keyspace(path: &str) -> fjall::Result<()> {
    let db = fjall::Database::builder(path).open()?; //~ WARN blocking_call: fjall::DatabaseBuilder::open
    let keyspace = db.keyspace("a", || panic!())?; //~ WARN blocking_call: fjall::Database::keyspace
    keyspace.insert("a", "b")?; //~ NOTE blocking_call: fjall::Keyspace::insert
    let _ = keyspace.name();
    let mut batch = db.batch();
    batch.insert(&keyspace, "a", "b");
    batch.commit()?; //~ WARN blocking_call: fjall::OwnedWriteBatch::commit
    db.persist(fjall::PersistMode::SyncAll) //~ WARN blocking_call: fjall::Database::persist
}

async fn lmdb_transaction(env: &lmdb::Environment, database: lmdb::Database) -> lmdb::Result<()> {
    let txn = env.begin_rw_txn()?; //~ WARN blocking_call: lmdb::Environment::begin_rw_txn
    let _ = txn.get(database, &"a"); //~ NOTE blocking_call: lmdb::Transaction::get
    txn.commit() //~ WARN blocking_call: lmdb::Transaction::commit
}

async fn given_up(env: &lmdb::Environment) -> lmdb::Result<()> {
    env.begin_ro_txn()?.abort();
    Ok(())
}
