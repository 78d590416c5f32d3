//! The blocking APIs, one table per theme, and the look-up over all of them.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::api::{Api, Form};

mod accounts;
mod archives;
mod audio;
mod channels;
mod compute;
mod credentials;
mod crypto;
mod data_frames;
mod db_embedded;
mod db_oracle;
mod db_remote;
mod db_rocksdb;
mod db_stores;
mod desktop;
mod devices;
mod formats;
mod fs_cap;
mod fs_crates;
mod fs_err;
mod fs_nix;
mod fs_paths;
mod fs_starbase;
mod fs_temp;
mod git;
mod http;
mod images;
mod json;
mod locks;
mod machine;
mod mail;
mod net;
mod processes;
mod row;
mod runtimes;
mod services;
mod settings;
mod ssh;
mod std_fs;
mod std_io;
mod std_net;
mod std_process;
mod std_sync;
mod std_thread;
mod syscalls;
mod terminal;
mod text;
mod toolchain;
mod wasm;
mod xml;
mod xx;
mod yaml;

/// Every table. The order is that of [`apis`]; within a table rows are sorted by path.
static TABLES: &[&[Api]] = &[
    accounts::APIS,
    archives::APIS,
    audio::APIS,
    channels::APIS,
    compute::APIS,
    credentials::APIS,
    crypto::APIS,
    data_frames::APIS,
    db_embedded::APIS,
    db_oracle::APIS,
    db_remote::APIS,
    db_rocksdb::APIS,
    db_stores::APIS,
    desktop::APIS,
    devices::APIS,
    formats::APIS,
    fs_cap::APIS,
    fs_crates::APIS,
    fs_err::APIS,
    fs_nix::APIS,
    fs_paths::APIS,
    fs_starbase::APIS,
    fs_temp::APIS,
    git::APIS,
    http::APIS,
    images::APIS,
    json::APIS,
    locks::APIS,
    machine::APIS,
    mail::APIS,
    net::APIS,
    processes::APIS,
    runtimes::APIS,
    services::APIS,
    settings::APIS,
    ssh::APIS,
    std_fs::APIS,
    std_io::APIS,
    std_net::APIS,
    std_process::APIS,
    std_sync::APIS,
    std_thread::APIS,
    syscalls::APIS,
    terminal::APIS,
    text::APIS,
    toolchain::APIS,
    wasm::APIS,
    xml::APIS,
    xx::APIS,
    yaml::APIS,
];

/// The position of a path in source. The same path can name a function and a macro, or a type
/// whose drop blocks, so a path alone is no key.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Position {
    Call,
    Macro,
    Drop,
}

impl Position {
    const fn of(form: Form) -> Position {
        match form {
            Form::Function | Form::Associated | Form::Method | Form::TraitMethod => Position::Call,
            Form::Macro => Position::Macro,
            Form::Drop => Position::Drop,
        }
    }
}

static INDEX: LazyLock<HashMap<(Position, &'static str), &'static Api>> = LazyLock::new(|| {
    apis()
        .map(|api| ((Position::of(api.form), api.path), api))
        .collect()
});

/// All blocking APIs.
pub fn apis() -> impl Iterator<Item = &'static Api> {
    TABLES.iter().copied().flatten()
}

/// The API that a call of `path` means, for functions and methods.
///
/// Methods hang on their type or trait: `std::process::Child::wait`, `std::io::Read::read`.
///
/// ```
/// # use nostall_catalog::{Kind, api};
/// assert_eq!(api("std::thread::sleep").unwrap().kind, Kind::Sleep);
/// assert!(api("tokio::time::sleep").is_none());
/// ```
pub fn api(path: &str) -> Option<&'static Api> {
    find(Position::Call, path)
}

/// The API that the macro `path` means, written without `!`: `std::println`.
pub fn macro_api(path: &str) -> Option<&'static Api> {
    find(Position::Macro, path)
}

/// What dropping a value of the type `path` does, if that blocks.
pub fn drop_api(path: &str) -> Option<&'static Api> {
    find(Position::Drop, path)
}

fn find(position: Position, path: &str) -> Option<&'static Api> {
    INDEX.get(&(position, path)).copied()
}

#[cfg(test)]
mod tests {
    use super::TABLES;

    #[test]
    fn every_table_is_sorted_by_path() {
        for table in TABLES {
            let paths: Vec<&str> = table.iter().map(|api| api.path).collect();
            assert!(paths.is_sorted(), "{paths:#?}");
        }
    }
}
