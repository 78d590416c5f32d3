use diesel::{Connection, RunQueryDsl, SqliteConnection};

async fn query(connection: &mut SqliteConnection) {
    let _ = <SqliteConnection as Connection>::establish("a"); //~ WARN blocking_call: diesel::Connection::establish
    let _ = RunQueryDsl::execute(diesel::sql_query("select 1"), connection); //~ WARN blocking_call: diesel::RunQueryDsl::execute
}
