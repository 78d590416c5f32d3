//! Git repositories.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("git2::Index::add_all", Fs, Likely)
        .because("reads and hashes every changed file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Index::add_path", Fs, Likely)
        .because("reads and hashes a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Index::update_all", Fs, Likely)
        .because("reads and hashes every changed file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Index::write", Fs, Likely)
        .because("writes the index to disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Index::write_tree", Fs, Likely)
        .because("writes objects to disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Remote::connect", Net, Certain)
        .because("talks to the server")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Remote::connect_auth", Net, Certain)
        .because("talks to the server")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Remote::download", Net, Certain)
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
    method("git2::Repository::checkout_index", Fs, Likely)
        .because("writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::checkout_tree", Fs, Likely)
        .because("writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::cherrypick", Fs, Likely)
        .because("writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("git2::Repository::clone", Net, Certain)
        .because("fetches and checks out a whole repository, which takes seconds")
        .instead("tokio::task::spawn_blocking(move || git2::Repository::clone(url, path)).await"),
    associated("git2::Repository::clone_recurse", Net, Certain)
        .because("talks to the server and writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::commit", Fs, Likely)
        .because("writes objects to disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::diff_index_to_workdir", Fs, Likely)
        .because("scans the whole work tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::diff_tree_to_workdir", Fs, Likely)
        .because("reads the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method(
        "git2::Repository::diff_tree_to_workdir_with_index",
        Fs,
        Likely,
    )
    .because("reads the files of the working tree")
    .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("git2::Repository::discover", Fs, Likely)
        .because("reads the repository from disk")
        .instead("tokio::task::spawn_blocking(move || git2::Repository::discover(path)).await"),
    associated("git2::Repository::init", Fs, Likely)
        .because("creates files on disk")
        .instead("tokio::task::spawn_blocking(move || git2::Repository::init(path)).await"),
    associated("git2::Repository::init_bare", Fs, Likely)
        .because("creates the files of a repository")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("git2::Repository::init_opts", Fs, Likely)
        .because("creates the files of a repository")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::merge", Fs, Likely)
        .because("writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("git2::Repository::open", Fs, Likely)
        .because("reads the repository from disk")
        .instead("tokio::task::spawn_blocking(move || git2::Repository::open(path)).await"),
    associated("git2::Repository::open_bare", Fs, Likely)
        .because("reads the repository from disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("git2::Repository::open_ext", Fs, Likely)
        .because("reads the repository from disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("git2::Repository::open_from_env", Fs, Likely)
        .because("reads the repository from disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::reset", Fs, Likely)
        .because("writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::revwalk", Fs, Likely)
        .because("gives commits that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::stash_save", Fs, Likely)
        .because("reads and writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::status_file", Fs, Likely)
        .because("reads a file of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::statuses", Fs, Likely)
        .because("scans the whole work tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::submodules", Fs, Likely)
        .because("reads the repository from disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("git2::Revwalk::next", Fs, Likely)
        .because("reads the next commit from disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Submodule::clone", Net, Certain)
        .because("talks to the server and writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Submodule::update", Net, Certain)
        .because("talks to the server and writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::build::RepoBuilder::clone", Net, Certain)
        .because("fetches and checks out a whole repository, which takes seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("gix::discover", Fs, Likely)
        .because("reads the repository from disk")
        .instead("tokio::task::spawn_blocking(move || gix::discover(path)).await"),
    function("gix::init", Fs, Likely)
        .because("creates the files of a repository")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("gix::init_bare", Fs, Likely)
        .because("creates the files of a repository")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("gix::open", Fs, Likely)
        .because("reads the repository from disk")
        .instead("tokio::task::spawn_blocking(move || gix::open(path)).await"),
    function("gix::open_opts", Fs, Likely)
        .because("reads the repository from disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("gix::prepare_clone", Fs, Likely)
        .because("creates the files of a repository")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("gix::prepare_clone_bare", Fs, Likely)
        .because("creates the files of a repository")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
];
