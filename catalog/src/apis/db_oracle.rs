//! Oracle databases.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("oracle::Batch::execute", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || batch.execute()).await"),
    method("oracle::Connection::break_execution", Db, Likely)
        .because("tells the database to stop what the connection runs")
        .instead("tokio::task::spawn_blocking(move || connection.break_execution()).await"),
    method("oracle::Connection::close", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || connection.close(...)).await"),
    method("oracle::Connection::commit", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || connection.commit(...)).await"),
    associated("oracle::Connection::connect", Db, Certain)
        .because("connects to the database")
        .instead("tokio::task::spawn_blocking(move || oracle::Connection::connect(...)).await"),
    method("oracle::Connection::execute", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || connection.execute(...)).await"),
    method("oracle::Connection::execute_named", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || connection.execute_named(...)).await"),
    method("oracle::Connection::ping", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || connection.ping(...)).await"),
    method("oracle::Connection::query", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || connection.query(...)).await"),
    method("oracle::Connection::query_as", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || connection.query_as(...)).await"),
    method("oracle::Connection::query_as_named", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || connection.query_as_named(...)).await"),
    method("oracle::Connection::query_named", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || connection.query_named(...)).await"),
    method("oracle::Connection::query_row", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || connection.query_row(...)).await"),
    method("oracle::Connection::query_row_as", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || connection.query_row_as(...)).await"),
    method("oracle::Connection::query_row_as_named", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || connection.query_row_as_named(...)).await"),
    method("oracle::Connection::query_row_named", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || connection.query_row_named(...)).await"),
    method("oracle::Connection::rollback", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || connection.rollback(...)).await"),
    method("oracle::Connector::connect", Db, Certain)
        .because("connects to the database")
        .instead("tokio::task::spawn_blocking(move || connector.connect()).await"),
    trait_method("oracle::ResultSet::next", Db, Likely)
        .because("fetches further rows from the database")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("oracle::Statement::execute", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || statement.execute(...)).await"),
    method("oracle::Statement::execute_named", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || statement.execute_named(...)).await"),
    method("oracle::Statement::query", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || statement.query(...)).await"),
    method("oracle::Statement::query_as", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || statement.query_as(...)).await"),
    method("oracle::Statement::query_as_named", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || statement.query_as_named(...)).await"),
    method("oracle::Statement::query_named", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || statement.query_named(...)).await"),
    method("oracle::Statement::query_row", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || statement.query_row(...)).await"),
    method("oracle::Statement::query_row_as", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || statement.query_row_as(...)).await"),
    method("oracle::Statement::query_row_as_named", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || statement.query_row_as_named(...)).await"),
    method("oracle::Statement::query_row_named", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || statement.query_row_named(...)).await"),
    method("oracle::pool::Pool::close", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || pool.close(&mode)).await"),
    method("oracle::pool::Pool::get", Db, Certain)
        .because("waits for a free connection, or makes one")
        .instead("tokio::task::spawn_blocking(move || pool.get()).await"),
    method("oracle::pool::PoolBuilder::build", Db, Certain)
        .because("connects to the database")
        .instead("tokio::task::spawn_blocking(move || builder.build()).await"),
];
