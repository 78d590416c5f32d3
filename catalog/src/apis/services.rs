//! Synchronous clients of mail, queues, remote shells, storage and telemetry.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    trait_method("bitcoincore_rpc::RpcApi::get_block", Service, Certain)
        .because("waits for the node")
        .instead("tokio::task::spawn_blocking(move || client.get_block(...)).await"),
    trait_method("bitcoincore_rpc::RpcApi::get_block_count", Service, Certain)
        .because("waits for the node")
        .instead("tokio::task::spawn_blocking(move || client.get_block_count(...)).await"),
    trait_method("bitcoincore_rpc::RpcApi::send_raw_transaction", Service, Certain)
        .because("waits for the node")
        .instead("tokio::task::spawn_blocking(move || client.send_raw_transaction(...)).await"),
    method("headless_chrome::Tab::navigate_to", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::wait_for_element", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::wait_until_navigated", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("imap::Client::login", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::fetch", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::idle", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::select", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    associated("ldap3::LdapConn::new", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::LdapConnAsync::new(url).await"),
    method("ldap3::LdapConn::search", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::Ldap::search(&mut ldap, ...).await"),
    method("ldap3::LdapConn::simple_bind", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::Ldap::simple_bind(&mut ldap, ...).await"),
    method("lettre::SmtpTransport::test_connection", Service, Certain)
        .because("talks to the mail server")
        .instead("lettre::AsyncSmtpTransport::test_connection(&mailer).await"),
    trait_method("lettre::Transport::send", Service, Certain)
        .because("talks to the mail server")
        .instead("lettre::AsyncTransport::send(&mailer, message).await"),
    trait_method("lettre::Transport::send_raw", Service, Certain)
        .because("talks to the mail server")
        .instead("lettre::AsyncTransport::send_raw(&mailer, &envelope, &email).await"),
    method("opendal::blocking::Operator::delete", RuntimeEntry, Certain)
        .because("blocks the thread on the async operator, and panics on a thread that drives tasks")
        .instead("opendal::Operator::delete(&operator, ...).await"),
    method("opendal::blocking::Operator::list", RuntimeEntry, Certain)
        .because("blocks the thread on the async operator, and panics on a thread that drives tasks")
        .instead("opendal::Operator::list(&operator, ...).await"),
    method("opendal::blocking::Operator::read", RuntimeEntry, Certain)
        .because("blocks the thread on the async operator, and panics on a thread that drives tasks")
        .instead("opendal::Operator::read(&operator, ...).await"),
    method("opendal::blocking::Operator::stat", RuntimeEntry, Certain)
        .because("blocks the thread on the async operator, and panics on a thread that drives tasks")
        .instead("opendal::Operator::stat(&operator, ...).await"),
    method("opendal::blocking::Operator::write", RuntimeEntry, Certain)
        .because("blocks the thread on the async operator, and panics on a thread that drives tasks")
        .instead("opendal::Operator::write(&operator, ...).await"),
    method("opentelemetry_sdk::metrics::SdkMeterProvider::force_flush", Service, Likely)
        .because("waits for the exporter, and can deadlock on a current_thread runtime")
        .instead("tokio::task::spawn_blocking(move || provider.force_flush()).await"),
    method("opentelemetry_sdk::metrics::SdkMeterProvider::shutdown", Service, Likely)
        .because("waits for the exporter, and can deadlock on a current_thread runtime")
        .instead("tokio::task::spawn_blocking(move || provider.shutdown()).await"),
    method("opentelemetry_sdk::trace::SdkTracerProvider::force_flush", Service, Likely)
        .because("waits for the exporter, and can deadlock on a current_thread runtime")
        .instead("tokio::task::spawn_blocking(move || provider.force_flush()).await"),
    method("opentelemetry_sdk::trace::SdkTracerProvider::shutdown", Service, Likely)
        .because("waits for the exporter, and can deadlock on a current_thread runtime")
        .instead("tokio::task::spawn_blocking(move || provider.shutdown()).await"),
    function("prometheus::push_metrics", Http, Likely)
        .because("waits for the gateway")
        .instead("tokio::task::spawn_blocking(move || prometheus::push_metrics(...)).await"),
    method("rdkafka::consumer::BaseConsumer::poll", Service, Certain)
        .when(NonZeroDuration(0))
        .because("waits for a message up to the timeout")
        .instead("rdkafka::consumer::StreamConsumer::recv(&consumer).await"),
    trait_method("rdkafka::consumer::Consumer::commit", Service, Likely)
        .because("waits for the broker when the mode is CommitMode::Sync")
        .instead("consumer.commit(&offsets, rdkafka::consumer::CommitMode::Async)"),
    trait_method("rdkafka::consumer::Consumer::committed", Service, Likely)
        .because("waits for the broker, on stream consumers too")
        .instead("tokio::task::spawn_blocking(move || consumer.committed(...)).await"),
    trait_method("rdkafka::consumer::Consumer::fetch_metadata", Service, Likely)
        .because("waits for the broker, on stream consumers too")
        .instead("tokio::task::spawn_blocking(move || consumer.fetch_metadata(...)).await"),
    trait_method("rdkafka::consumer::Consumer::fetch_watermarks", Service, Likely)
        .because("waits for the broker, on stream consumers too")
        .instead("tokio::task::spawn_blocking(move || consumer.fetch_watermarks(...)).await"),
    method("rdkafka::producer::BaseProducer::poll", Service, Certain)
        .when(NonZeroDuration(0))
        .because("waits for an event up to the timeout")
        .instead("rdkafka::producer::FutureProducer::send(&producer, record, timeout).await"),
    trait_method("rdkafka::producer::Producer::flush", Service, Likely)
        .because("waits until the broker has taken all messages")
        .instead("tokio::task::spawn_blocking(move || producer.flush(timeout)).await"),
    method("rumqttc::Client::publish", Service, Likely)
        .because("waits while the request queue is full")
        .instead("rumqttc::AsyncClient::publish(&client, ...).await"),
    method("rumqttc::Client::subscribe", Service, Likely)
        .because("waits while the request queue is full")
        .instead("rumqttc::AsyncClient::subscribe(&client, ...).await"),
    method("rumqttc::Connection::iter", Service, Certain)
        .because("gives an iterator that waits for every event")
        .instead("rumqttc::EventLoop::poll(&mut event_loop).await"),
    method("rumqttc::Connection::recv", Service, Certain)
        .because("waits for an event")
        .instead("rumqttc::EventLoop::poll(&mut event_loop).await"),
    method("s3::Bucket::get_object_blocking", Service, Certain)
        .because("waits for the store")
        .instead("s3::Bucket::get_object(&bucket, path).await"),
    method("s3::Bucket::put_object_blocking", Service, Certain)
        .because("waits for the store")
        .instead("s3::Bucket::put_object(&bucket, path, content).await"),
    on_drop("sentry::ClientInitGuard", Service, Likely)
        .because("sends what is queued, for up to two seconds by default")
        .instead("a guard held in a synchronous main"),
    method("solana_client::rpc_client::RpcClient::get_balance", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a current_thread runtime")
        .instead("solana_client::nonblocking::rpc_client::RpcClient::get_balance(&client, ...).await"),
    method("solana_client::rpc_client::RpcClient::get_latest_blockhash", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a current_thread runtime")
        .instead("solana_client::nonblocking::rpc_client::RpcClient::get_latest_blockhash(&client, ...).await"),
    method("solana_client::rpc_client::RpcClient::send_and_confirm_transaction", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a current_thread runtime")
        .instead("solana_client::nonblocking::rpc_client::RpcClient::send_and_confirm_transaction(&client, ...).await"),
    method("ssh2::Channel::close", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::exec", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::request_pty", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::send_eof", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::shell", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::subsystem", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::wait_close", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::wait_eof", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::channel_direct_tcpip", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::channel_forward_listen", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::channel_session", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::disconnect", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::handshake", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::keepalive_send", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::scp_recv", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::scp_send", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::sftp", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::userauth_agent", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::userauth_keyboard_interactive", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::userauth_password", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::userauth_pubkey_file", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::userauth_pubkey_memory", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::create", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::lstat", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::mkdir", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::open", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::open_mode", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::opendir", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::readdir", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::readlink", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::realpath", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::rename", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::rmdir", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::stat", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::unlink", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    associated("suppaftp::FtpStream::connect", Service, Certain)
        .because("waits for the server")
        .instead("the async stream of `suppaftp::tokio`"),
    method("suppaftp::FtpStream::list", Service, Certain)
        .because("waits for the server")
        .instead("the async stream of `suppaftp::tokio`"),
    method("suppaftp::FtpStream::login", Service, Certain)
        .because("waits for the server")
        .instead("the async stream of `suppaftp::tokio`"),
    method("suppaftp::FtpStream::put_file", Service, Certain)
        .because("waits for the server")
        .instead("the async stream of `suppaftp::tokio`"),
    method("suppaftp::FtpStream::retr", Service, Certain)
        .because("waits for the server")
        .instead("the async stream of `suppaftp::tokio`"),
    method("zmq::Socket::recv", Service, Certain)
        .because("waits for a message, unless DONTWAIT is given")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the zeromq crate"),
    method("zmq::Socket::recv_bytes", Service, Certain)
        .because("waits for a message, unless DONTWAIT is given")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the zeromq crate"),
    method("zmq::Socket::recv_msg", Service, Certain)
        .because("waits for a message, unless DONTWAIT is given")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the zeromq crate"),
    method("zmq::Socket::send", Service, Certain)
        .because("waits while the queue is full, unless DONTWAIT is given")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the zeromq crate"),
    function("zmq::poll", Service, Certain)
        .when(NonZeroDuration(1))
        .because("waits for one of the sockets")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the zeromq crate"),
    function("zmq::proxy", Service, Certain)
        .because("passes messages on and never returns")
        .instead("std::thread::spawn(move || zmq::proxy(...))"),
];
