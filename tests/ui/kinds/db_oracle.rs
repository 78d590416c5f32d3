use oracle::pool::Pool;
use oracle::{Connection, sql_type::ToSql};

async fn read(connection: &Connection, id: i64) {
    let rows = connection.query_as::<String>("select 1 from dual", &[]).unwrap(); //~ WARN blocking_call
    let mut statement = connection.statement("select :1 from dual").build().unwrap();
    statement.query_row_as::<i64>(&[&id]).unwrap(); //~ WARN blocking_call: oracle::Statement::query_row_as
    connection.rollback().unwrap(); //~ WARN blocking_call: oracle::Connection::rollback
    let _ = connection.autocommit();
}

async fn pooled(pool: &Pool) {
    let connection = pool.get().unwrap(); //~ WARN blocking_call: oracle::pool::Pool::get
    connection.ping().unwrap(); //~ WARN blocking_call: oracle::Connection::ping
    let _ = pool.open_count();
}

struct Cache;

impl Cache {
    fn get(&self) -> Option<String> {
        None
    }
}

async fn own(cache: &Cache) {
    cache.get();
}
