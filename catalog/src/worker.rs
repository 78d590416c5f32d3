//! Sync functions that run on a worker: executors and frameworks call them inside a poll.

/// Methods of traits, as trait name, method and the crates that the trait is reached through.
///
/// Sources: the documentation of each trait, which says that it is called from within a task's poll.
/// Responses are made, and certificates chosen, while a request or a handshake is served.
static METHODS: &[(&str, &str, &[&str])] = &[
    ("Actor", "started", &["actix"]),
    ("Actor", "stopped", &["actix"]),
    ("Actor", "stopping", &["actix"]),
    (
        "AsyncBufRead",
        "poll_fill_buf",
        &["tokio", "futures", "futures_io", "futures_util"],
    ),
    (
        "AsyncRead",
        "poll_read",
        &["tokio", "futures", "futures_io", "futures_util", "hyper"],
    ),
    ("AsyncSeek", "poll_complete", &["tokio"]),
    (
        "AsyncSeek",
        "poll_seek",
        &["futures", "futures_io", "futures_util"],
    ),
    ("AsyncSeek", "start_seek", &["tokio"]),
    (
        "AsyncWrite",
        "poll_close",
        &["futures", "futures_io", "futures_util"],
    ),
    (
        "AsyncWrite",
        "poll_flush",
        &["tokio", "futures", "futures_io", "futures_util", "hyper"],
    ),
    ("AsyncWrite", "poll_shutdown", &["tokio", "hyper"]),
    (
        "AsyncWrite",
        "poll_write",
        &["tokio", "futures", "futures_io", "futures_util", "hyper"],
    ),
    ("Body", "poll_frame", &["http_body", "hyper", "axum"]),
    (
        "ConnectionHandler",
        "on_behaviour_event",
        &["libp2p", "libp2p_swarm"],
    ),
    (
        "ConnectionHandler",
        "on_connection_event",
        &["libp2p", "libp2p_swarm"],
    ),
    ("ConnectionHandler", "poll", &["libp2p", "libp2p_swarm"]),
    (
        "Decoder",
        "decode",
        &["tokio_util", "asynchronous_codec", "tonic"],
    ),
    (
        "Encoder",
        "encode",
        &["tokio_util", "asynchronous_codec", "tonic"],
    ),
    ("FromParam", "from_param", &["rocket"]),
    ("FromRequest", "from_request", &["actix_web"]),
    (
        "Future",
        "poll",
        &["std", "futures", "futures_util", "futures_core"],
    ),
    ("Guard", "check", &["actix_web"]),
    ("Handler", "handle", &["actix"]),
    ("Interceptor", "call", &["tonic"]),
    (
        "IntoResponse",
        "into_response",
        &["axum", "axum_core", "poem"],
    ),
    ("MessageBody", "poll_next", &["actix_web", "actix_http"]),
    (
        "NetworkBehaviour",
        "on_connection_handler_event",
        &["libp2p", "libp2p_swarm"],
    ),
    (
        "NetworkBehaviour",
        "on_swarm_event",
        &["libp2p", "libp2p_swarm"],
    ),
    ("NetworkBehaviour", "poll", &["libp2p", "libp2p_swarm"]),
    ("Reply", "into_response", &["warp"]),
    (
        "ResolvesClientCert",
        "resolve",
        &["rustls", "tokio_rustls", "quinn"],
    ),
    (
        "ResolvesServerCert",
        "resolve",
        &["rustls", "tokio_rustls", "quinn"],
    ),
    ("Responder", "respond_to", &["actix_web", "rocket"]),
    ("ResponseError", "error_response", &["actix_web"]),
    (
        "Service",
        "call",
        &[
            "tower",
            "tower_service",
            "hyper",
            "actix_web",
            "actix_service",
            "axum",
        ],
    ),
    (
        "Service",
        "poll_ready",
        &[
            "tower",
            "tower_service",
            "actix_web",
            "actix_service",
            "axum",
        ],
    ),
    (
        "Sink",
        "poll_flush",
        &["futures", "futures_sink", "futures_util"],
    ),
    (
        "Sink",
        "poll_ready",
        &["futures", "futures_sink", "futures_util"],
    ),
    (
        "Sink",
        "start_send",
        &["futures", "futures_sink", "futures_util"],
    ),
    (
        "Stream",
        "poll_next",
        &[
            "futures",
            "futures_core",
            "futures_util",
            "tokio_stream",
            "std",
        ],
    ),
    ("StreamHandler", "finished", &["actix"]),
    ("StreamHandler", "handle", &["actix"]),
    ("StreamHandler", "started", &["actix"]),
];

/// Functions that keep a closure and call it on a worker later.
///
/// Sources: the documentation of `actix_files::Files` and of tonic's interceptors (they run while a
/// request is served).
static CALLBACKS: &[&str] = &[
    "actix_files::Files::files_listing_renderer",
    "actix_files::Files::mime_override",
    "actix_files::Files::path_filter",
    "actix_web::guard::fn_guard",
    "tonic::service::InterceptedService::new",
    "tonic::service::InterceptorLayer::new",
    "tonic::service::interceptor",
    "tonic::service::interceptor::InterceptedService::new",
    "tonic::service::interceptor::InterceptorLayer::new",
    "tonic::service::interceptor::interceptor",
];

/// What generated code has of such functions: tonic's clients and servers, which no crate declares.
static GENERATED_CALLBACKS: &[&str] = &["with_interceptor"];

/// Executors of user interfaces, as module and function: what they run keeps their thread, and no
/// worker of Tokio's. Crates re-export the modules.
///
/// Sources: the documentation of glib ("spawns the future on the default main context"), slint ("runs in
/// the event loop") and wasm-bindgen-futures ("runs on the current thread").
static OTHER_EXECUTORS: &[(&str, &[&str])] = &[
    ("MainContext", &["block_on", "spawn", "spawn_local"]),
    ("glib", &["spawn_future", "spawn_future_local"]),
    ("relm4", &["spawn_local"]),
    ("slint", &["spawn_local"]),
    ("wasm_bindgen_futures", &["spawn_local"]),
];

/// Attributes that hand a function to a framework, which calls sync ones on a worker too.
///
/// Sources: rocket's guide ("Blocking I/O": sync handlers run on the async workers); poem-openapi.
static ATTRIBUTES: &[&str] = &[
    "catch",
    "delete",
    "get",
    "head",
    "options",
    "patch",
    "poem::handler",
    "post",
    "put",
    "rocket::catch",
    "rocket::delete",
    "rocket::get",
    "rocket::head",
    "rocket::options",
    "rocket::patch",
    "rocket::post",
    "rocket::put",
    "rocket::route",
];

/// Whether an implementation of `method` of the trait at `path` runs on a worker.
pub fn worker_method(path: &str, method: &str) -> bool {
    let (Some((krate, _)), Some((_, name))) = (path.split_once("::"), path.rsplit_once("::"))
    else {
        return false;
    };
    METHODS.iter().any(|(own, own_method, crates)| {
        *own == name && *own_method == method && crates.contains(&krate)
    })
}

/// Whether the function at `path` has the closures it is given called on a worker.
pub fn worker_callback(path: &str) -> bool {
    CALLBACKS.contains(&path)
}

/// Whether a function of that name, which is not known, most likely does so.
pub fn generated_callback(name: &str) -> bool {
    GENERATED_CALLBACKS.contains(&name)
}

/// Whether the function at `path` runs the futures it is given, but not on Tokio's workers.
pub fn other_executor(path: &str) -> bool {
    let Some((place, name)) = path.rsplit_once("::") else {
        return false;
    };
    let module = place.rsplit("::").next().unwrap_or_default();
    let mut executors = OTHER_EXECUTORS.iter();
    executors.any(|(own, names)| *own == module && names.contains(&name))
}

/// Whether functions under the attribute at `path` run on a worker.
pub fn worker_attribute(path: &str) -> bool {
    ATTRIBUTES.contains(&path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trait_counts_by_crate_and_name() {
        assert!(worker_method("std::future::Future", "poll"));
        assert!(worker_method("tower::Service", "call"));
        assert!(!worker_method("mycrate::Service", "call"));
        assert!(!worker_method("tower::Service", "new"));
    }
}
