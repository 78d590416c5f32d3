use rusqlite::Connection;

async fn look(connection: &Connection) -> u64 {
    let _ = connection.last_insert_rowid();
    let _ = connection.is_autocommit();
    connection.changes()
}
