use redb::{Database, ReadableTable, TableDefinition};

const BLOBS: TableDefinition<&str, u64> = TableDefinition::new("blobs");

async fn look_up(db: &Database) {
    let read = db.begin_read().unwrap_or_else(|_| panic!());
    let table = read.open_table(BLOBS).unwrap_or_else(|_| panic!());
    let _ = table.get("a"); //~ NOTE blocking_call: redb::ReadableTable::get
}

async fn close(db: Database) {
    drop(db); //~ WARN blocking_call: dropping `redb::Database`
}

async fn closed_elsewhere(db: Database) {
    let _ = tokio::task::spawn_blocking(move || drop(db)).await;
}
