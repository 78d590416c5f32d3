//! Git repositories.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("git2::Remote::connect", Net, Certain)
        .because("talks to the server")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Remote::fetch", Net, Certain)
        .because("talks to the server")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Remote::push", Net, Certain)
        .because("talks to the server")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::checkout_head", Fs, Likely)
        .because("writes the whole work tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("git2::Repository::clone", Net, Certain)
        .because("fetches and checks out a whole repository, which takes seconds")
        .instead("tokio::task::spawn_blocking(move || git2::Repository::clone(url, path)).await"),
    method("git2::Repository::diff_index_to_workdir", Fs, Likely)
        .because("scans the whole work tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("git2::Repository::discover", Fs, Likely)
        .because("reads the repository from disk")
        .instead("tokio::task::spawn_blocking(move || git2::Repository::discover(path)).await"),
    associated("git2::Repository::init", Fs, Likely)
        .because("creates files on disk")
        .instead("tokio::task::spawn_blocking(move || git2::Repository::init(path)).await"),
    associated("git2::Repository::open", Fs, Likely)
        .because("reads the repository from disk")
        .instead("tokio::task::spawn_blocking(move || git2::Repository::open(path)).await"),
    method("git2::Repository::revwalk", Fs, Likely)
        .because("gives commits that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::statuses", Fs, Likely)
        .because("scans the whole work tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("git2::Revwalk::next", Fs, Likely)
        .because("reads the next commit from disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::build::RepoBuilder::clone", Net, Certain)
        .because("fetches and checks out a whole repository, which takes seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("gix::discover", Fs, Likely)
        .because("reads the repository from disk")
        .instead("tokio::task::spawn_blocking(move || gix::discover(path)).await"),
    function("gix::open", Fs, Likely)
        .because("reads the repository from disk")
        .instead("tokio::task::spawn_blocking(move || gix::open(path)).await"),
];
