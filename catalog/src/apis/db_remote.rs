//! Synchronous clients of database servers, and their pools.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    trait_method("diesel::Connection::establish", Db, Certain)
        .because("connects to the database")
        .instead("diesel_async::AsyncConnection::establish(url).await"),
    trait_method("diesel::Connection::transaction", Db, Certain)
        .because("waits for the database")
        .instead("diesel_async::AsyncConnection::transaction(&mut connection, ...).await"),
    trait_method("diesel::RunQueryDsl::execute", Db, Certain)
        .because("waits for the database")
        .instead("diesel_async::RunQueryDsl::execute(query, &mut connection).await"),
    trait_method("diesel::RunQueryDsl::first", Db, Certain)
        .because("waits for the database")
        .instead("diesel_async::RunQueryDsl::first(query, &mut connection).await"),
    trait_method("diesel::RunQueryDsl::get_result", Db, Certain)
        .because("waits for the database")
        .instead("diesel_async::RunQueryDsl::get_result(query, &mut connection).await"),
    trait_method("diesel::RunQueryDsl::get_results", Db, Certain)
        .because("waits for the database")
        .instead("diesel_async::RunQueryDsl::get_results(query, &mut connection).await"),
    trait_method("diesel::RunQueryDsl::load", Db, Certain)
        .because("waits for the database")
        .instead("diesel_async::RunQueryDsl::load(query, &mut connection).await"),
    trait_method("diesel::RunQueryDsl::load_iter", Db, Certain)
        .because("waits for the database")
        .instead("diesel_async::RunQueryDsl::load_stream(query, &mut connection).await"),
    trait_method("diesel::SaveChangesDsl::save_changes", Db, Certain)
        .because("waits for the database")
        .instead("diesel_async::SaveChangesDsl::save_changes(changes, &mut connection).await"),
    trait_method("diesel::connection::SimpleConnection::batch_execute", Db, Certain)
        .because("waits for the database")
        .instead("diesel_async::SimpleAsyncConnection::batch_execute(&mut connection, query).await"),
    trait_method("diesel_migrations::MigrationHarness::has_pending_migration", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("diesel_migrations::MigrationHarness::revert_last_migration", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("diesel_migrations::MigrationHarness::run_next_migration", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("diesel_migrations::MigrationHarness::run_pending_migrations", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("memcache::Client::delete", Db, Certain)
        .because("waits for the server")
        .instead("tokio::task::spawn_blocking(move || client.delete(...)).await"),
    method("memcache::Client::get", Db, Certain)
        .because("waits for the server")
        .instead("tokio::task::spawn_blocking(move || client.get(...)).await"),
    method("memcache::Client::set", Db, Certain)
        .because("waits for the server")
        .instead("tokio::task::spawn_blocking(move || client.set(...)).await"),
    method("mongodb::sync::Client::list_database_names", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("mongodb::Client::list_database_names(...).await"),
    associated("mongodb::sync::Client::with_uri_str", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("mongodb::Client::with_uri_str(uri).await"),
    method("mongodb::sync::Collection::aggregate", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("mongodb::Collection::aggregate(...).await"),
    method("mongodb::sync::Collection::find", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("mongodb::Collection::find(...).await"),
    method("mongodb::sync::Collection::find_one", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("mongodb::Collection::find_one(...).await"),
    method("mongodb::sync::Collection::insert_one", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("mongodb::Collection::insert_one(...).await"),
    associated("mysql::Conn::new", Db, Certain)
        .because("connects to the database")
        .instead("mysql_async::Conn::new(options).await"),
    method("mysql::Pool::get_conn", Db, Certain)
        .because("waits for a free connection")
        .instead("mysql_async::Pool::get_conn(&pool).await"),
    associated("mysql::Pool::new", Db, Certain)
        .because("opens connections before it returns")
        .instead("mysql_async::Pool::new(options)"),
    trait_method("mysql::prelude::Queryable::exec", Db, Certain)
        .because("waits for the database")
        .instead("mysql_async::prelude::Queryable::exec(&mut connection, ...).await"),
    trait_method("mysql::prelude::Queryable::exec_batch", Db, Certain)
        .because("waits for the database")
        .instead("mysql_async::prelude::Queryable::exec_batch(&mut connection, ...).await"),
    trait_method("mysql::prelude::Queryable::exec_drop", Db, Certain)
        .because("waits for the database")
        .instead("mysql_async::prelude::Queryable::exec_drop(&mut connection, ...).await"),
    trait_method("mysql::prelude::Queryable::exec_first", Db, Certain)
        .because("waits for the database")
        .instead("mysql_async::prelude::Queryable::exec_first(&mut connection, ...).await"),
    trait_method("mysql::prelude::Queryable::exec_iter", Db, Certain)
        .because("waits for the database")
        .instead("mysql_async::prelude::Queryable::exec_iter(&mut connection, ...).await"),
    trait_method("mysql::prelude::Queryable::exec_map", Db, Certain)
        .because("waits for the database")
        .instead("mysql_async::prelude::Queryable::exec_map(&mut connection, ...).await"),
    trait_method("mysql::prelude::Queryable::query", Db, Certain)
        .because("waits for the database")
        .instead("mysql_async::prelude::Queryable::query(&mut connection, ...).await"),
    trait_method("mysql::prelude::Queryable::query_drop", Db, Certain)
        .because("waits for the database")
        .instead("mysql_async::prelude::Queryable::query_drop(&mut connection, ...).await"),
    trait_method("mysql::prelude::Queryable::query_first", Db, Certain)
        .because("waits for the database")
        .instead("mysql_async::prelude::Queryable::query_first(&mut connection, ...).await"),
    trait_method("mysql::prelude::Queryable::query_iter", Db, Certain)
        .because("waits for the database")
        .instead("mysql_async::prelude::Queryable::query_iter(&mut connection, ...).await"),
    trait_method("mysql::prelude::Queryable::query_map", Db, Certain)
        .because("waits for the database")
        .instead("mysql_async::prelude::Queryable::query_map(&mut connection, ...).await"),
    method("odbc_api::Connection::execute", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("odbc_api::Environment::connect", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("odbc_api::Environment::connect_with_connection_string", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("odbc_api::Environment::driver_connect", Db, Certain)
        .because("waits for the database")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("postgres::Client::batch_execute", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::batch_execute(&client, ...).await"),
    associated("postgres::Client::connect", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::connect(config, tls).await"),
    method("postgres::Client::copy_in", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::copy_in(&client, ...).await"),
    method("postgres::Client::copy_out", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::copy_out(&client, ...).await"),
    method("postgres::Client::execute", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::execute(&client, ...).await"),
    method("postgres::Client::execute_typed", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::execute_typed(&client, ...).await"),
    method("postgres::Client::prepare", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::prepare(&client, ...).await"),
    method("postgres::Client::prepare_typed", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::prepare_typed(&client, ...).await"),
    method("postgres::Client::query", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::query(&client, ...).await"),
    method("postgres::Client::query_one", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::query_one(&client, ...).await"),
    method("postgres::Client::query_opt", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::query_opt(&client, ...).await"),
    method("postgres::Client::query_raw", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::query_raw(&client, ...).await"),
    method("postgres::Client::query_typed", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::query_typed(&client, ...).await"),
    method("postgres::Client::query_typed_one", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::query_typed_one(&client, ...).await"),
    method("postgres::Client::query_typed_opt", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::query_typed_opt(&client, ...).await"),
    method("postgres::Client::simple_query", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::simple_query(&client, ...).await"),
    method("postgres::Client::transaction", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Client::transaction(&client, ...).await"),
    method("postgres::Config::connect", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Config::connect(&config, tls).await"),
    method("postgres::Transaction::batch_execute", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Transaction::batch_execute(...).await"),
    method("postgres::Transaction::commit", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Transaction::commit(...).await"),
    method("postgres::Transaction::execute", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Transaction::execute(...).await"),
    method("postgres::Transaction::execute_typed", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Transaction::execute_typed(...).await"),
    method("postgres::Transaction::prepare", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Transaction::prepare(...).await"),
    method("postgres::Transaction::query", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Transaction::query(...).await"),
    method("postgres::Transaction::query_one", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Transaction::query_one(...).await"),
    method("postgres::Transaction::query_opt", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Transaction::query_opt(...).await"),
    method("postgres::Transaction::query_portal", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Transaction::query_portal(...).await"),
    method("postgres::Transaction::query_typed", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Transaction::query_typed(...).await"),
    method("postgres::Transaction::rollback", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Transaction::rollback(...).await"),
    method("postgres::Transaction::simple_query", RuntimeEntry, Certain)
        .because("waits for the database on a runtime of its own, and panics on a thread that drives tasks")
        .instead("tokio_postgres::Transaction::simple_query(...).await"),
    method("r2d2::Builder::build", Db, Likely)
        .because("opens connections before it returns")
        .instead("bb8::Builder::build(builder, manager).await"),
    method("r2d2::Pool::get", Db, Certain)
        .because("waits for a free connection, 30 s by default")
        .instead("bb8::Pool::get(&pool).await"),
    method("r2d2::Pool::get_timeout", Db, Certain)
        .because("waits for a free connection up to the timeout")
        .instead("`tokio::time::timeout(duration, pool.get()).await` with `bb8`"),
    associated("r2d2::Pool::new", Db, Likely)
        .because("opens connections before it returns")
        .instead("bb8::Pool::builder().build(manager).await"),
    method("redis::Client::get_connection", Db, Certain)
        .because("connects to the server")
        .instead("redis::Client::get_multiplexed_async_connection(&client).await"),
    method("redis::Client::get_connection_with_timeout", Db, Certain)
        .because("connects to the server")
        .instead("tokio::time::timeout(duration, client.get_multiplexed_async_connection()).await"),
    method("redis::Cmd::exec", Db, Certain)
        .because("waits for the server")
        .instead("redis::Cmd::exec_async(&command, &mut connection).await"),
    method("redis::Cmd::query", Db, Certain)
        .because("waits for the server")
        .instead("redis::Cmd::query_async(&command, &mut connection).await"),
    trait_method("redis::Commands::append", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::append(&mut connection, ...).await"),
    trait_method("redis::Commands::decr", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::decr(&mut connection, ...).await"),
    trait_method("redis::Commands::del", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::del(&mut connection, ...).await"),
    trait_method("redis::Commands::exists", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::exists(&mut connection, ...).await"),
    trait_method("redis::Commands::expire", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::expire(&mut connection, ...).await"),
    trait_method("redis::Commands::get", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::get(&mut connection, ...).await"),
    trait_method("redis::Commands::hdel", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::hdel(&mut connection, ...).await"),
    trait_method("redis::Commands::hexists", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::hexists(&mut connection, ...).await"),
    trait_method("redis::Commands::hget", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::hget(&mut connection, ...).await"),
    trait_method("redis::Commands::hgetall", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::hgetall(&mut connection, ...).await"),
    trait_method("redis::Commands::hset", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::hset(&mut connection, ...).await"),
    trait_method("redis::Commands::hset_multiple", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::hset_multiple(&mut connection, ...).await"),
    trait_method("redis::Commands::incr", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::incr(&mut connection, ...).await"),
    trait_method("redis::Commands::keys", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::keys(&mut connection, ...).await"),
    trait_method("redis::Commands::lindex", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::lindex(&mut connection, ...).await"),
    trait_method("redis::Commands::llen", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::llen(&mut connection, ...).await"),
    trait_method("redis::Commands::lpop", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::lpop(&mut connection, ...).await"),
    trait_method("redis::Commands::lpush", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::lpush(&mut connection, ...).await"),
    trait_method("redis::Commands::lrange", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::lrange(&mut connection, ...).await"),
    trait_method("redis::Commands::mget", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::mget(&mut connection, ...).await"),
    trait_method("redis::Commands::mset", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::mset(&mut connection, ...).await"),
    trait_method("redis::Commands::persist", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::persist(&mut connection, ...).await"),
    trait_method("redis::Commands::publish", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::publish(&mut connection, ...).await"),
    trait_method("redis::Commands::rename", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::rename(&mut connection, ...).await"),
    trait_method("redis::Commands::rpop", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::rpop(&mut connection, ...).await"),
    trait_method("redis::Commands::rpush", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::rpush(&mut connection, ...).await"),
    trait_method("redis::Commands::sadd", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::sadd(&mut connection, ...).await"),
    trait_method("redis::Commands::scard", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::scard(&mut connection, ...).await"),
    trait_method("redis::Commands::set", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::set(&mut connection, ...).await"),
    trait_method("redis::Commands::set_ex", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::set_ex(&mut connection, ...).await"),
    trait_method("redis::Commands::set_nx", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::set_nx(&mut connection, ...).await"),
    trait_method("redis::Commands::sismember", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::sismember(&mut connection, ...).await"),
    trait_method("redis::Commands::smembers", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::smembers(&mut connection, ...).await"),
    trait_method("redis::Commands::srem", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::srem(&mut connection, ...).await"),
    trait_method("redis::Commands::ttl", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::ttl(&mut connection, ...).await"),
    trait_method("redis::Commands::xadd", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::xadd(&mut connection, ...).await"),
    trait_method("redis::Commands::xread", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::xread(&mut connection, ...).await"),
    trait_method("redis::Commands::zadd", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::zadd(&mut connection, ...).await"),
    trait_method("redis::Commands::zcard", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::zcard(&mut connection, ...).await"),
    trait_method("redis::Commands::zrange", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::zrange(&mut connection, ...).await"),
    trait_method("redis::Commands::zrem", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::zrem(&mut connection, ...).await"),
    trait_method("redis::Commands::zscore", Db, Certain)
        .because("waits for the server")
        .instead("redis::AsyncCommands::zscore(&mut connection, ...).await"),
    trait_method("redis::ConnectionLike::req_command", Db, Certain)
        .because("waits for the server")
        .instead("redis::aio::ConnectionLike::req_packed_command(&mut connection, &command).await"),
    method("redis::Pipeline::exec", Db, Certain)
        .because("waits for the server")
        .instead("redis::Pipeline::exec_async(&command, &mut connection).await"),
    method("redis::Pipeline::query", Db, Certain)
        .because("waits for the server")
        .instead("redis::Pipeline::query_async(&command, &mut connection).await"),
    method("redis::PubSub::get_message", Db, Certain)
        .because("waits for a message")
        .instead("`futures::StreamExt::next(&mut messages).await` on `redis::aio::PubSub::on_message(&mut pubsub)`"),
];
