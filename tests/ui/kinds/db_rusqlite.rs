use rusqlite::{Connection, Statement};

async fn query(connection: &Connection, statement: &mut Statement<'_>) -> rusqlite::Result<()> {
    let _ = Connection::open("a")?; //~ WARN blocking_call: rusqlite::Connection::open
    connection.execute("select 1", [])?; //~ WARN blocking_call: rusqlite::Connection::execute
    statement.execute([])?; //~ WARN blocking_call: rusqlite::Statement::execute
    Ok(())
}
