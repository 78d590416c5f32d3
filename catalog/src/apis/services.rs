//! Synchronous clients of queues, storage, browsers and telemetry.

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
    associated("headless_chrome::Browser::connect", Service, Certain)
        .because("connects to a browser and waits for its answer")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    associated("headless_chrome::Browser::default", Process, Certain)
        .because("starts a browser and waits until it answers")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    associated("headless_chrome::Browser::new", Process, Certain)
        .because("starts a browser and waits until it answers")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Browser::new_tab", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::capture_screenshot", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::close", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::evaluate", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::find_element", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::find_elements", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::get_content", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::get_cookies", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::get_title", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::navigate_to", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::press_key", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::print_to_pdf", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::reload", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::set_cookies", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::type_str", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::wait_for_element", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::wait_for_element_with_custom_timeout", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::wait_for_elements", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::wait_for_xpath", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("headless_chrome::Tab::wait_until_navigated", Service, Certain)
        .because("waits for the browser")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the chromiumoxide crate"),
    method("kafka::consumer::Consumer::commit_consumed", Service, Certain)
        .because("waits for the broker to answer")
        .instead("`rdkafka::consumer::StreamConsumer::recv(&consumer).await`"),
    method("kafka::consumer::Consumer::poll", Service, Certain)
        .because("waits for messages")
        .instead("`rdkafka::consumer::StreamConsumer::recv(&consumer).await`"),
    method("kafka::producer::Builder::create", Service, Certain)
        .because("connects to the brokers")
        .instead("`rdkafka::producer::FutureProducer`"),
    method("kafka::producer::Producer::send", Service, Certain)
        .because("waits for the broker to answer")
        .instead("`rdkafka::producer::FutureProducer::send(&producer, record, timeout).await`"),
    method("kafka::producer::Producer::send_all", Service, Certain)
        .because("waits for the brokers to answer")
        .instead("`rdkafka::producer::FutureProducer::send(&producer, record, timeout).await`"),
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
    method("opentelemetry_otlp::MetricExporterBuilder::build", Service, Possible)
        .because("waits for a thread that builds the HTTP client, where that is the blocking one")
        .instead("build it before the runtime starts, or give it an async client"),
    method("opentelemetry_otlp::SpanExporterBuilder::build", Service, Possible)
        .because("waits for a thread that builds the HTTP client, where that is the blocking one")
        .instead("build it before the runtime starts, or give it an async client"),
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
    method("rumqttc::Client::subscribe_many", Service, Likely)
        .because("waits while the request queue is full")
        .instead("rumqttc::AsyncClient::subscribe_many(&client, ...).await"),
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
    method("zmq::Socket::recv_into", Service, Certain)
        .because("waits for a message, unless DONTWAIT is given")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the zeromq crate"),
    method("zmq::Socket::recv_msg", Service, Certain)
        .because("waits for a message, unless DONTWAIT is given")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the zeromq crate"),
    method("zmq::Socket::recv_string", Service, Certain)
        .because("waits for a message, unless DONTWAIT is given")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the zeromq crate"),
    method("zmq::Socket::send", Service, Certain)
        .because("waits while the queue is full, unless DONTWAIT is given")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the zeromq crate"),
    method("zmq::Socket::send_multipart", Service, Certain)
        .because("waits while the queue is full, unless DONTWAIT is given")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the zeromq crate"),
    method("zmq::Socket::send_str", Service, Certain)
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
