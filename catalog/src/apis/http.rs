//! Synchronous HTTP clients and servers.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("attohttpc::RequestBuilder::send", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("attohttpc::Response::bytes", Http, Certain)
        .because("waits for the body")
        .instead("reqwest::Response::bytes(response).await"),
    method("attohttpc::Response::json", Http, Certain)
        .because("waits for the body")
        .instead("reqwest::Response::json(response).await"),
    method("attohttpc::Response::text", Http, Certain)
        .because("waits for the body")
        .instead("reqwest::Response::text(response).await"),
    method("curl::easy::Easy::perform", Http, Certain)
        .because("runs the whole transfer")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("curl::multi::Multi::wait", Http, Certain)
        .because("waits for the sockets of all transfers")
        .instead("reqwest::RequestBuilder::send(request).await"),
    function("ehttp::fetch_blocking", Http, Certain)
        .because("waits for the response")
        .instead("a client that is async, such as reqwest's"),
    function("ehttp::streaming::fetch_streaming_blocking", Http, Certain)
        .because("waits for the response")
        .instead("a client that is async, such as reqwest's"),
    method("isahc::HttpClient::get", Http, Certain)
        .because("waits for the response")
        .instead("isahc::HttpClient::get_async(&client, uri).await"),
    method("isahc::HttpClient::send", Http, Certain)
        .because("waits for the response")
        .instead("isahc::HttpClient::send_async(&client, request).await"),
    function("isahc::get", Http, Certain)
        .because("waits for the response")
        .instead("isahc::get_async(uri).await"),
    function("isahc::post", Http, Certain)
        .because("waits for the response")
        .instead("isahc::post_async(uri, body).await"),
    function("isahc::send", Http, Certain)
        .because("waits for the response")
        .instead("isahc::send_async(request).await"),
    method("minreq::Request::send", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("minreq::Request::send_lazy", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    associated("reqwest::Client::new", Cpu, Possible)
        .steady()
        .because("a new client reads and parses the root certificates")
        .instead("one client that is built at start-up and cloned"),
    method("reqwest::ClientBuilder::build", Cpu, Possible)
        .steady()
        .because("a new client reads and parses the root certificates")
        .instead("one client that is built at start-up and cloned"),
    on_drop("reqwest::blocking::Client", RuntimeEntry, Certain)
        .because("drops a runtime of its own, which panics in async code")
        .instead("reqwest::Client"),
    method("reqwest::blocking::Client::execute", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::Client::execute(&client, request).await"),
    associated("reqwest::blocking::Client::new", RuntimeEntry, Certain)
        .because("starts a runtime of its own, and panics when that is dropped in async code")
        .instead("reqwest::Client::new()"),
    method("reqwest::blocking::ClientBuilder::build", RuntimeEntry, Certain)
        .because("starts a runtime of its own, and panics when that is dropped in async code")
        .instead("reqwest::Client::builder().build()"),
    method("reqwest::blocking::RequestBuilder::send", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("reqwest::blocking::Response::bytes", Http, Certain)
        .because("waits for the body")
        .instead("reqwest::Response::bytes(response).await"),
    method("reqwest::blocking::Response::copy_to", Http, Certain)
        .because("waits for the body and writes it")
        .instead("`reqwest::Response::chunk(&mut response).await` in a loop"),
    method("reqwest::blocking::Response::json", Http, Certain)
        .because("waits for the body")
        .instead("reqwest::Response::json(response).await"),
    method("reqwest::blocking::Response::text", Http, Certain)
        .because("waits for the body")
        .instead("reqwest::Response::text(response).await"),
    method("reqwest::blocking::Response::text_with_charset", Http, Certain)
        .because("waits for the body")
        .instead("reqwest::Response::text_with_charset(response, charset).await"),
    function("reqwest::blocking::get", RuntimeEntry, Certain)
        .because("waits for the response on a runtime of its own, and panics when that is dropped in async code")
        .instead("reqwest::get(url).await"),
    function("reqwest::get", Cpu, Possible)
        .when(Polled)
        .because("a new client for this one request reads and parses the root certificates")
        .instead("`reqwest::Client::get(&client, url).send().await` with one client that is built at start-up"),
    function("rouille::start_server", Http, Certain)
        .because("serves requests and never returns")
        .instead("axum::serve(listener, router).await"),
    method("self_update::Download::download_to", Http, Certain)
        .because("downloads a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("self_update::Extract::extract_into", Fs, Likely)
        .because("unpacks an archive")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("self_update::update::ReleaseUpdate::get_latest_release", Http, Certain)
        .because("waits for the list of releases")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("self_update::update::ReleaseUpdate::update", Http, Certain)
        .because("downloads a release and replaces the program")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("self_update::update::ReleaseUpdate::update_extended", Http, Certain)
        .because("downloads a release and replaces the program")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("tiny_http::Server::http", Net, Possible)
        .when(HostName(Some(0)))
        .because("resolves the host name before it binds")
        .instead("tokio::task::spawn_blocking(move || tiny_http::Server::http(addr)).await"),
    associated("tiny_http::Server::https", Net, Possible)
        .when(HostName(Some(0)))
        .because("resolves the host name before it binds")
        .instead("tokio::task::spawn_blocking(move || tiny_http::Server::https(addr, config)).await"),
    method("tiny_http::Server::incoming_requests", Http, Certain)
        .because("gives an iterator that waits for every request")
        .instead("axum::serve(listener, router).await"),
    method("tiny_http::Server::recv", Http, Certain)
        .because("waits for a request")
        .instead("axum::serve(listener, router).await"),
    method("tiny_http::Server::recv_timeout", Http, Certain)
        .when(NonZeroDuration(0))
        .because("waits for a request or the timeout")
        .instead("axum::serve(listener, router).await"),
    method("ureq::Agent::run", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::Client::execute(&client, request).await"),
    method("ureq::Body::read_json", Http, Certain)
        .because("waits for the body")
        .instead("reqwest::Response::json(response).await"),
    method("ureq::Body::read_to_string", Http, Certain)
        .because("waits for the body")
        .instead("reqwest::Response::text(response).await"),
    method("ureq::Body::read_to_vec", Http, Certain)
        .because("waits for the body")
        .instead("reqwest::Response::bytes(response).await"),
    method("ureq::Request::call", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("ureq::Request::send", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("ureq::Request::send_bytes", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("ureq::Request::send_form", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("ureq::Request::send_json", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("ureq::Request::send_string", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("ureq::RequestBuilder::call", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("ureq::RequestBuilder::send", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("ureq::RequestBuilder::send_empty", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("ureq::RequestBuilder::send_form", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("ureq::RequestBuilder::send_json", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::RequestBuilder::send(request).await"),
    method("ureq::Response::into_json", Http, Certain)
        .because("waits for the body")
        .instead("reqwest::Response::json(response).await"),
    method("ureq::Response::into_string", Http, Certain)
        .because("waits for the body")
        .instead("reqwest::Response::text(response).await"),
    function("ureq::run", Http, Certain)
        .because("waits for the response")
        .instead("reqwest::Client::execute(&client, request).await"),
];
