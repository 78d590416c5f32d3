//! Sync functions that run on a worker: executors and frameworks call them inside a poll.

/// Methods of traits, as trait name, method and the crates that the trait is reached through.
///
/// Sources: the documentation of each trait, which says that it is called from within a task's poll.
static METHODS: &[(&str, &str, &[&str])] = &[
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
        "Decoder",
        "decode",
        &["tokio_util", "asynchronous_codec", "tonic"],
    ),
    (
        "Encoder",
        "encode",
        &["tokio_util", "asynchronous_codec", "tonic"],
    ),
    (
        "Future",
        "poll",
        &["std", "futures", "futures_util", "futures_core"],
    ),
    ("Interceptor", "call", &["tonic"]),
    ("MessageBody", "poll_next", &["actix_web", "actix_http"]),
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
];

/// Functions that keep a closure and call it on a worker later.
///
/// Sources: the documentation of `actix_files::Files` (callbacks run while a request is served).
static CALLBACKS: &[&str] = &[
    "actix_files::Files::files_listing_renderer",
    "actix_files::Files::mime_override",
    "actix_files::Files::path_filter",
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
