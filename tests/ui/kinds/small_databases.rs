use pickledb::{PickleDb, PickleDbDumpPolicy};

async fn load() {
    let mut db = PickleDb::load_json("a.db", PickleDbDumpPolicy::AutoDump).unwrap(); //~ WARN blocking_call
    db.set("a", &1).unwrap(); //~ NOTE blocking_call: pickledb::PickleDb::set
    let _: Option<u8> = db.get("a");
}

async fn store(db: &native_db::Database<'_>, item: dep::Item) {
    let transaction = db.rw_transaction().unwrap(); //~ WARN blocking_call
    transaction.insert(item).unwrap();
    transaction.commit().unwrap(); //~ WARN blocking_call: native_db::transaction::RwTransaction::commit
}

struct Transaction;

impl Transaction {
    fn commit(self) {}
}

async fn own(transaction: Transaction) {
    transaction.commit();
}
