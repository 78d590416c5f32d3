type Pool<M> = r2d2::Pool<M>;
type Conn = r2d2::PooledConnection<r2d2_sqlite::SqliteConnectionManager>;

fn checkpoint(conn: &mut Conn) -> rusqlite::Result<u64> {
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE);", [], |row| row.get(0))
}

fn start(pool: Pool<r2d2_sqlite::SqliteConnectionManager>) {
    tokio::spawn(async move {
        let mut conn = pool.get().unwrap(); //~ WARN blocking_call: r2d2::Pool::get
        let _ = checkpoint(&mut conn); //~ WARN blocking_call: rusqlite::Connection::query_row
    });
}

async fn others(
    postgres: &mut r2d2::PooledConnection<r2d2_postgres::PostgresConnectionManager<postgres::NoTls>>,
    duckdb: &r2d2::PooledConnection<duckdb::DuckdbConnectionManager>,
) {
    let _ = postgres.execute("SELECT 1", &[]); //~ DENY nested_runtime: postgres::Client::execute
    let _ = duckdb.execute_batch("SELECT 1"); //~ WARN blocking_call: duckdb::Connection::execute_batch
}

async fn offloaded(pool: Pool<r2d2_sqlite::SqliteConnectionManager>) {
    let _ = pool.state();
    tokio::task::spawn_blocking(move || checkpoint(&mut pool.get().unwrap()))
        .await
        .unwrap()
        .unwrap();
}
