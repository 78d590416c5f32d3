//! The signatures type inference needs of crates whose source is not at hand.
//!
//! A stub is plain Rust with empty bodies. It parses but need not type-check: it says what there is,
//! under which public path, and what it takes and returns. An item is defined under the path by which
//! the tables know it; other paths re-export it. A stub may name other stubs.
//!
//! Parsing is not free, so load the stubs of the crates a program uses and of those they name in turn.

/// The signatures of one crate, or of a part of it.
#[derive(Clone, Copy, Debug)]
pub struct Stub {
    /// The name of the crate, with underscores. Several stubs may share it.
    pub krate: &'static str,
    /// The text of the crate root, or of that part of it; every module in it is inline.
    pub source: &'static str,
}

macro_rules! stubs {
    ($($krate:literal: $($file:literal),+;)+) => {
        /// All stubs. A module of a crate stands whole in one of them.
        pub static STUBS: &[Stub] = &[
            $($(Stub { krate: $krate, source: include_str!(concat!("../stubs/", $file)) },)+)+
        ];
    };
}

stubs! {
    "std":
        "std/collections.rs", "std/fs.rs", "std/io.rs", "std/iter.rs", "std/net.rs",
        "std/num.rs", "std/option.rs", "std/pointer.rs", "std/prelude.rs", "std/process.rs",
        "std/slice.rs", "std/string.rs", "std/sync.rs", "std/thread.rs";
    "actix_files": "actix_files.rs";
    "actix_rt": "actix_rt.rs";
    "actix_web": "actix_web.rs";
    "ahash": "ahash.rs";
    "anyhow": "anyhow.rs";
    "arboard": "arboard.rs";
    "arc_swap": "arc_swap.rs";
    "argon2": "argon2.rs";
    "assert_cmd": "assert_cmd.rs";
    "async_broadcast": "async_broadcast.rs";
    "async_channel": "async_channel.rs";
    "async_lock": "async_lock.rs";
    "async_std": "async_std.rs";
    "attohttpc": "attohttpc.rs";
    "aws_lc_rs": "aws_lc_rs.rs";
    "axum": "axum.rs";
    "bao_tree": "bao_tree.rs";
    "bincode": "bincode.rs";
    "bitcoincore_rpc": "bitcoincore_rpc.rs";
    "blake2": "blake2.rs";
    "blake3": "blake3.rs";
    "blst": "blst.rs";
    "bm25": "bm25.rs";
    "brotli": "brotli.rs";
    "bytes": "bytes.rs";
    "bzip2": "bzip2.rs";
    "calamine": "calamine.rs";
    "camino": "camino.rs";
    "camino_tempfile": "camino_tempfile.rs";
    "cargo_lock": "cargo_lock.rs";
    "cargo_metadata": "cargo_metadata.rs";
    "cargo_zigbuild": "cargo_zigbuild.rs";
    "ciborium": "ciborium.rs";
    "clap": "clap.rs";
    "cliclack": "cliclack.rs";
    "color_eyre": "color_eyre.rs";
    "config": "config.rs";
    "console": "console.rs";
    "crossbeam": "crossbeam.rs";
    "crossbeam_channel": "crossbeam_channel.rs";
    "crossbeam_utils": "crossbeam_utils.rs";
    "csv": "csv.rs";
    "crossterm": "crossterm.rs";
    "curl": "curl.rs";
    "dashmap": "dashmap.rs";
    "dbus": "dbus.rs";
    "deadpool_sync": "deadpool_sync.rs";
    "dialoguer": "dialoguer.rs";
    "diesel": "diesel.rs";
    "diesel_migrations": "diesel_migrations.rs";
    "digest": "digest.rs";
    "directories": "directories.rs";
    "dirs": "dirs.rs";
    "duckdb": "duckdb.rs";
    "duct": "duct.rs";
    "dunce": "dunce.rs";
    "error_stack": "error_stack.rs";
    "etcetera": "etcetera.rs";
    "evdev": "evdev.rs";
    "event_listener": "event_listener.rs";
    "eyre": "eyre.rs";
    "fancy_regex": "fancy_regex.rs";
    "fd_lock": "fd_lock.rs";
    "fern": "fern.rs";
    "figment": "figment.rs";
    "fjall": "fjall.rs";
    "flate2": "flate2.rs";
    "flume": "flume.rs";
    "fnv": "fnv.rs";
    "fontdb": "fontdb.rs";
    "fs2": "fs2.rs";
    "fs4": "fs4.rs";
    "fs_err": "fs_err.rs";
    "fs_mistrust": "fs_mistrust.rs";
    "fslock": "fslock.rs";
    "futures": "futures.rs";
    "futures_channel": "futures_channel.rs";
    "futures_core": "futures_core.rs";
    "futures_executor": "futures_executor.rs";
    "futures_lite": "futures_lite.rs";
    "futures_util": "futures_util.rs";
    "fxhash": "fxhash.rs";
    "git2": "git2.rs";
    "gix": "gix.rs";
    "glob": "glob.rs";
    "hashbrown": "hashbrown.rs";
    "headless_chrome": "headless_chrome.rs";
    "heed": "heed.rs";
    "hf_hub": "hf_hub.rs";
    "hickory_resolver": "hickory_resolver.rs";
    "hidapi": "hidapi.rs";
    "hnsw_rs": "hnsw_rs.rs";
    "home": "home.rs";
    "htpasswd_verify": "htpasswd_verify.rs";
    "http": "http.rs";
    "hyper": "hyper.rs";
    "id3": "id3.rs";
    "ignore": "ignore.rs";
    "image": "image.rs";
    "imap": "imap.rs";
    "indexmap": "indexmap.rs";
    "ini": "ini.rs";
    "inotify": "inotify.rs";
    "inquire": "inquire.rs";
    "ipc_channel": "ipc_channel.rs";
    "isahc": "isahc.rs";
    "itertools": "itertools.rs";
    "jemalloc_pprof": "jemalloc_pprof.rs";
    "jwalk": "jwalk.rs";
    "kafka": "kafka.rs";
    "kanal": "kanal.rs";
    "keyring": "keyring.rs";
    "ldap3": "ldap3.rs";
    "lettre": "lettre.rs";
    "libflate": "libflate.rs";
    "liblzma": "xz2.rs", "liblzma.rs";
    "libsql": "libsql.rs";
    "lightningcss": "lightningcss.rs";
    "lmdb": "lmdb.rs";
    "lofty": "lofty.rs";
    "lopdf": "lopdf.rs";
    "md5": "md5.rs";
    "memcache": "memcache.rs";
    "memmap2": "memmap2.rs";
    "miette": "miette.rs";
    "minreq": "minreq.rs";
    "mlua": "mlua.rs";
    "modalkit": "modalkit.rs";
    "mongodb": "mongodb.rs";
    "mysql": "mysql.rs";
    "native_tls": "native_tls.rs";
    "netrc": "netrc.rs";
    "notify": "notify.rs";
    "notify_debouncer_full": "notify_debouncer_full.rs";
    "notify_debouncer_mini": "notify_debouncer_mini.rs";
    "notify_rust": "notify_rust.rs";
    "odbc_api": "odbc_api.rs";
    "once_cell": "once_cell.rs";
    "oneshot": "oneshot.rs";
    "opendal": "opendal.rs";
    "openssl": "openssl.rs";
    "opentelemetry_otlp": "opentelemetry_otlp.rs";
    "opentelemetry_sdk": "opentelemetry_sdk.rs";
    "oracle": "oracle.rs";
    "oxipng": "oxipng.rs";
    "pager": "pager.rs";
    "parking_lot": "parking_lot.rs";
    "parquet": "parquet.rs";
    "password_hash": "password_hash.rs";
    "path_absolutize": "path_absolutize.rs";
    "path_clean": "path_clean.rs";
    "pathdiff": "pathdiff.rs";
    "pcap": "pcap.rs";
    "png": "png.rs";
    "pollster": "pollster.rs";
    "positioned_io": "positioned_io.rs";
    "postgres": "postgres.rs";
    "pprof": "pprof.rs";
    "probe_rs": "probe_rs.rs";
    "process_wrap": "process_wrap.rs";
    "quick_xml": "quick_xml.rs";
    "r2d2": "r2d2.rs";
    "r2d2_mysql": "r2d2_mysql.rs";
    "r2d2_postgres": "r2d2_postgres.rs";
    "r2d2_sqlite": "r2d2_sqlite.rs";
    "ratatui": "ratatui.rs";
    "ratatui_image": "ratatui_image.rs";
    "ravif": "ravif.rs";
    "rayon": "rayon.rs";
    "rdkafka": "rdkafka.rs";
    "redb": "redb.rs";
    "redis": "redis.rs";
    "reedline": "reedline.rs";
    "regex": "regex.rs";
    "reqwest": "reqwest.rs";
    "rfd": "rfd.rs";
    "rhai": "rhai.rs";
    "ring": "ring.rs";
    "rmp_serde": "rmp_serde.rs";
    "rocksdb": "rocksdb.rs";
    "rodio": "rodio.rs";
    "rpm": "rpm.rs";
    "rsa": "rsa.rs";
    "rumqttc": "rumqttc.rs";
    "rusb": "rusb.rs";
    "rusqlite": "rusqlite.rs";
    "rustc_hash": "rustc_hash.rs";
    "rustc_version": "rustc_version.rs";
    "rustls": "rustls.rs";
    "rustyline": "rustyline.rs";
    "s3": "s3.rs";
    "scraper": "scraper.rs";
    "scrypt": "scrypt.rs";
    "self_update": "self_update.rs";
    "serde_json": "serde_json.rs";
    "serde_norway": "serde_yaml.rs";
    "serde_yaml": "serde_yaml.rs";
    "serde_yaml_ng": "serde_yaml.rs";
    "serde_yml": "serde_yaml.rs";
    "serialport": "serialport.rs";
    "sha1": "sha1.rs";
    "sha2": "sha2.rs";
    "sha3": "sha3.rs";
    "shared_child": "shared_child.rs";
    "signal_hook": "signal_hook.rs";
    "sled": "sled.rs";
    "smallvec": "smallvec.rs";
    "smol": "smol.rs";
    "snafu": "snafu.rs";
    "snap": "snap.rs";
    "solana_client": "solana_client.rs";
    "spin": "spin.rs";
    "sqlite": "sqlite.rs";
    "sqlx": "sqlx.rs";
    "ssh2": "ssh2.rs";
    "starbase_archive": "starbase_archive.rs";
    "starbase_utils": "starbase_utils.rs";
    "subprocess": "subprocess.rs";
    "suppaftp": "suppaftp.rs";
    "swc": "swc.rs";
    "sysinfo": "sysinfo.rs";
    "tantivy": "tantivy.rs";
    "tar": "tar.rs";
    "temp_dir": "temp_dir.rs";
    "tempfile": "tempfile.rs";
    "tera": "tera.rs";
    "threadpool": "threadpool.rs";
    "tiny_http": "tiny_http.rs";
    "tiny_skia": "tiny_skia.rs";
    "tokenizers": "tokenizers.rs";
    "tokio": "tokio.rs";
    "tokio_rustls": "tokio_rustls.rs";
    "tokio_stream": "tokio_stream.rs";
    "tokio_util": "tokio_util.rs";
    "toml": "toml.rs";
    "tonic": "tonic.rs";
    "tracing": "tracing.rs";
    "tracing_appender": "tracing_appender.rs";
    "trash": "trash.rs";
    "tungstenite": "tungstenite.rs";
    "update_informer": "update_informer.rs";
    "ureq": "ureq.rs";
    "url": "url.rs";
    "wait_timeout": "wait_timeout.rs";
    "walkdir": "walkdir.rs";
    "wasmer": "wasmer.rs";
    "wasmtime": "wasmtime.rs";
    "wasmtime_wasi": "wasmtime_wasi.rs";
    "which": "which.rs";
    "xdg": "xdg.rs";
    "xshell": "xshell.rs";
    "xz2": "xz2.rs";
    "zbus": "zbus.rs";
    "zip": "zip.rs";
    "zmq": "zmq.rs";
    "zstd": "zstd.rs";
}
