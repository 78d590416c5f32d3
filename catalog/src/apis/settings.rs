//! Settings that a library reads from files, or writes to them.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("config::ConfigBuilder::build", Fs, Possible)
        .because("reads configuration files")
        .instead("a call at start-up, before the runtime runs"),
    method("configparser::ini::Ini::load", Fs, Likely)
        .because("reads and parses a file")
        .instead("configparser::ini::Ini::load_async(&mut ini, path).await"),
    method("configparser::ini::Ini::load_and_append", Fs, Likely)
        .because("reads and parses a file")
        .instead("configparser::ini::Ini::load_and_append_async(&mut ini, path).await"),
    method("configparser::ini::Ini::pretty_write", Fs, Likely)
        .because("writes a whole file")
        .instead("configparser::ini::Ini::pretty_write_async(&ini, path, &options).await"),
    method("configparser::ini::Ini::write", Fs, Likely)
        .because("writes a whole file")
        .instead("configparser::ini::Ini::write_async(&ini, path).await"),
    function("confy::load", Fs, Likely)
        .because("reads the configuration file, and writes one where there is none")
        .instead("a call at start-up, before the runtime runs"),
    function("confy::load_or_else", Fs, Likely)
        .because("reads the configuration file, and writes one where there is none")
        .instead("a call at start-up, before the runtime runs"),
    function("confy::load_path", Fs, Likely)
        .because("reads the configuration file, and writes one where there is none")
        .instead("a call at start-up, before the runtime runs"),
    function("confy::store", Fs, Likely)
        .because("writes the configuration file")
        .instead("tokio::task::spawn_blocking(move || confy::store(...)).await"),
    function("confy::store_path", Fs, Likely)
        .because("writes the configuration file")
        .instead("tokio::task::spawn_blocking(move || confy::store_path(...)).await"),
    function("confy::store_path_perms", Fs, Likely)
        .because("writes the configuration file")
        .instead("tokio::task::spawn_blocking(move || confy::store_path_perms(...)).await"),
    function("confy::store_perms", Fs, Likely)
        .because("writes the configuration file")
        .instead("tokio::task::spawn_blocking(move || confy::store_perms(...)).await"),
    function("dotenv::dotenv", Fs, Likely)
        .because("reads a file")
        .instead("a call at start-up, before the runtime runs"),
    function("dotenv::from_filename", Fs, Likely)
        .because("reads a file")
        .instead("a call at start-up, before the runtime runs"),
    function("dotenv::from_path", Fs, Likely)
        .because("reads a file")
        .instead("a call at start-up, before the runtime runs"),
    function("dotenv::var", Fs, Likely)
        .because("reads a file the first time")
        .instead("`std::env::var(key)` after a call of dotenv at start-up"),
    function("dotenvy::dotenv", Fs, Likely)
        .because("reads a file")
        .instead("a call at start-up, before the runtime runs"),
    function("dotenvy::dotenv_iter", Fs, Likely)
        .because("reads a file")
        .instead("a call at start-up, before the runtime runs"),
    function("dotenvy::dotenv_override", Fs, Likely)
        .because("reads a file")
        .instead("a call at start-up, before the runtime runs"),
    function("dotenvy::from_filename", Fs, Likely)
        .because("reads a file")
        .instead("a call at start-up, before the runtime runs"),
    function("dotenvy::from_filename_iter", Fs, Likely)
        .because("reads a file")
        .instead("a call at start-up, before the runtime runs"),
    function("dotenvy::from_filename_override", Fs, Likely)
        .because("reads a file")
        .instead("a call at start-up, before the runtime runs"),
    function("dotenvy::from_path", Fs, Likely)
        .because("reads a file")
        .instead("a call at start-up, before the runtime runs"),
    function("dotenvy::from_path_iter", Fs, Likely)
        .because("reads a file")
        .instead("a call at start-up, before the runtime runs"),
    function("dotenvy::from_path_override", Fs, Likely)
        .because("reads a file")
        .instead("a call at start-up, before the runtime runs"),
    function("dotenvy::var", Fs, Likely)
        .because("reads a file the first time")
        .instead("`std::env::var(key)` after a call of dotenvy at start-up"),
    function("dotenvy::vars", Fs, Likely)
        .because("reads a file the first time")
        .instead("`std::env::vars()` after a call of dotenvy at start-up"),
    method("figment::Figment::adjoin", Fs, Likely)
        .when(ExternalArgument)
        .because("reads the file that the settings come from, here and not when they are extracted")
        .instead("a call at start-up, before the runtime runs"),
    method("figment::Figment::admerge", Fs, Likely)
        .when(ExternalArgument)
        .because("reads the file that the settings come from, here and not when they are extracted")
        .instead("a call at start-up, before the runtime runs"),
    associated("figment::Figment::from", Fs, Likely)
        .when(ExternalArgument)
        .because("reads the file that the settings come from, here and not when they are extracted")
        .instead("a call at start-up, before the runtime runs"),
    method("figment::Figment::join", Fs, Likely)
        .when(ExternalArgument)
        .because("reads the file that the settings come from, here and not when they are extracted")
        .instead("a call at start-up, before the runtime runs"),
    method("figment::Figment::merge", Fs, Likely)
        .when(ExternalArgument)
        .because("reads the file that the settings come from, here and not when they are extracted")
        .instead("a call at start-up, before the runtime runs"),
    function("iana_time_zone::get_timezone", Fs, Likely)
        .because("reads the files that say the time zone")
        .instead("a call at start-up, before the runtime runs"),
    associated("ini::Ini::load_from_file", Fs, Likely)
        .because("reads a whole file")
        .instead("`tokio::fs::read_to_string(path).await`, then `ini::Ini::load_from_str`"),
    associated("ini::Ini::load_from_file_noescape", Fs, Likely)
        .because("reads a whole file")
        .instead("`tokio::fs::read_to_string(path).await`, then `ini::Ini::load_from_str`"),
    associated("ini::Ini::load_from_file_opt", Fs, Likely)
        .because("reads a whole file")
        .instead("`tokio::fs::read_to_string(path).await`, then `ini::Ini::load_from_str_opt`"),
    associated("ini::Ini::read_from", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole text through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_string(&mut reader, &mut text).await`, then `ini::Ini::load_from_str`"),
    associated("ini::Ini::read_from_noescape", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole text through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_string(&mut reader, &mut text).await`, then `ini::Ini::load_from_str`"),
    associated("ini::Ini::read_from_opt", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole text through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_string(&mut reader, &mut text).await`, then `ini::Ini::load_from_str`"),
    method("ini::Ini::write_to", Io, Likely)
        .when(ExternalArgument)
        .because("writes through a blocking writer")
        .instead("a Vec<u8> written first, then `tokio::io::AsyncWriteExt::write_all(&mut writer, &buf).await`"),
    method("ini::Ini::write_to_file", Fs, Likely)
        .because("writes a whole file")
        .instead("tokio::fs::write(path, text).await"),
    method("ini::Ini::write_to_file_opt", Fs, Likely)
        .because("writes a whole file")
        .instead("tokio::fs::write(path, text).await"),
    method("ini::Ini::write_to_file_policy", Fs, Likely)
        .because("writes a whole file")
        .instead("tokio::fs::write(path, text).await"),
    method("ini::Ini::write_to_opt", Io, Likely)
        .when(ExternalArgument)
        .because("writes through a blocking writer")
        .instead("a Vec<u8> written first, then `tokio::io::AsyncWriteExt::write_all(&mut writer, &buf).await`"),
    method("ini::Ini::write_to_policy", Io, Likely)
        .when(ExternalArgument)
        .because("writes through a blocking writer")
        .instead("a Vec<u8> written first, then `tokio::io::AsyncWriteExt::write_all(&mut writer, &buf).await`"),
    associated("kube_client::Config::from_kubeconfig", Fs, Possible)
        .when(Polled)
        .because("reads and parses the kubeconfig in its polls, with `std::fs`")
        .instead("a configuration read once, at start-up"),
    associated("kube_client::Config::incluster", Fs, Likely)
        .because("reads the certificate and the namespace from the files of the service account")
        .instead("tokio::task::spawn_blocking(kube::Config::incluster).await"),
    associated("kube_client::Config::incluster_dns", Fs, Likely)
        .because("reads the certificate and the namespace from the files of the service account")
        .instead("tokio::task::spawn_blocking(kube::Config::incluster_dns).await"),
    associated("kube_client::Config::incluster_env", Fs, Likely)
        .because("reads the certificate and the namespace from the files of the service account")
        .instead("tokio::task::spawn_blocking(kube::Config::incluster_env).await"),
    associated("kube_client::Config::infer", Fs, Possible)
        .when(Polled)
        .because("reads and parses the kubeconfig in its polls, with `std::fs`")
        .instead("a configuration read once, at start-up"),
    associated("kube_client::config::Kubeconfig::from_env", Fs, Likely)
        .because("reads and parses the files that KUBECONFIG names")
        .instead("tokio::task::spawn_blocking(kube::config::Kubeconfig::from_env).await"),
    associated("kube_client::config::Kubeconfig::read", Fs, Likely)
        .because("reads and parses the kubeconfig")
        .instead("tokio::task::spawn_blocking(kube::config::Kubeconfig::read).await"),
    associated("kube_client::config::Kubeconfig::read_from", Fs, Likely)
        .because("reads and parses a kubeconfig")
        .instead("tokio::task::spawn_blocking(move || kube::config::Kubeconfig::read_from(path)).await"),
    function("machine_uid::get", Fs, Likely)
        .because("reads a file, or starts a process to ask")
        .instead("a call at start-up, before the runtime runs"),
    associated("plist::Value::from_file", Fs, Likely)
        .because("reads a whole file")
        .instead("`tokio::fs::read(path).await`, then `plist::from_bytes`"),
    method("plist::Value::to_file_binary", Fs, Likely)
        .because("writes a whole file")
        .instead("tokio::fs::write(path, bytes).await"),
    method("plist::Value::to_file_xml", Fs, Likely)
        .because("writes a whole file")
        .instead("tokio::fs::write(path, bytes).await"),
    function("plist::from_file", Fs, Likely)
        .because("reads a whole file")
        .instead("`tokio::fs::read(path).await`, then `plist::from_bytes`"),
    function("plist::to_file_binary", Fs, Likely)
        .because("writes a whole file")
        .instead("tokio::fs::write(path, bytes).await"),
    function("plist::to_file_xml", Fs, Likely)
        .because("writes a whole file")
        .instead("tokio::fs::write(path, bytes).await"),
];
