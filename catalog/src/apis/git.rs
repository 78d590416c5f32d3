//! Git repositories.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("git2::Diff::find_similar", Fs, Likely)
        .because("reads and compares files to find renames")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Diff::foreach", Fs, Likely)
        .because("reads and compares every file of the diff")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Diff::print", Fs, Likely)
        .because("reads and compares every file of the diff")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Diff::stats", Fs, Likely)
        .because("reads and compares every file of the diff")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Index::add_all", Fs, Likely)
        .because("reads and hashes every changed file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Index::add_path", Fs, Likely)
        .because("reads and hashes a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("git2::Index::open", Fs, Likely)
        .because("reads the index of the repository")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Index::read", Fs, Likely)
        .because("reads the index of the repository")
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
    method("git2::Index::write_tree_to", Fs, Likely)
        .because("writes objects to disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Reference::peel_to_commit", Fs, Possible)
        .because("reads an object of the repository")
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
    method("git2::Remote::prune", Service, Certain)
        .because("waits for the remote host")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Remote::push", Net, Certain)
        .because("talks to the server")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::blame_file", Fs, Likely)
        .because("walks the history of a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::blob_path", Fs, Likely)
        .because("reads a file and writes it as an object")
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
    method("git2::Repository::describe", Fs, Likely)
        .because("walks the history, in proportion to its length")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::diff_index_to_workdir", Fs, Likely)
        .because("scans the whole work tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::diff_tree_to_index", Fs, Likely)
        .because("reads the objects of the tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::diff_tree_to_tree", Fs, Likely)
        .because("reads the objects of both trees")
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
    method("git2::Repository::graph_ahead_behind", Fs, Likely)
        .because("walks the history, in proportion to its length")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::graph_descendant_of", Fs, Likely)
        .because("walks the history, in proportion to its length")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::head", Fs, Possible)
        .because("reads a file of the repository")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
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
    method("git2::Repository::merge_base", Fs, Likely)
        .because("walks the history, in proportion to its length")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::merge_commits", Fs, Likely)
        .because("walks the history and reads the objects of the trees")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::merge_trees", Fs, Likely)
        .because("reads the objects of the trees")
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
    associated("git2::Repository::open_from_worktree", Fs, Likely)
        .because("opens a repository on disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::reset", Fs, Likely)
        .because("writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::revwalk", Fs, Likely)
        .because("gives commits that are read from disk on every step")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::stash_apply", Fs, Likely)
        .because("reads and writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::stash_pop", Fs, Likely)
        .because("reads and writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::stash_save", Fs, Likely)
        .because("reads and writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::stash_save2", Fs, Likely)
        .because("reads and writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Repository::stash_save_ext", Fs, Likely)
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
    method("git2::Repository::worktree", Fs, Likely)
        .because("writes the files of a new working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("git2::Revwalk::next", Fs, Likely)
        .because("reads the next commit from disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Submodule::add_finalize", Fs, Likely)
        .because("writes the index of the repository")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Submodule::clone", Net, Certain)
        .because("talks to the server and writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Submodule::init", Fs, Likely)
        .because("writes the configuration of the repository")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Submodule::open", Fs, Likely)
        .because("opens a repository on disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Submodule::repo_init", Fs, Likely)
        .because("creates a repository on disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Submodule::sync", Fs, Likely)
        .because("writes the configuration of the repository")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::Submodule::update", Net, Certain)
        .because("talks to the server and writes the files of the working tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("git2::build::RepoBuilder::clone", Net, Certain)
        .because("fetches and checks out a whole repository, which takes seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("gix::clone::PrepareCheckout::main_worktree", Fs, Certain)
        .because("writes all files of the work tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("gix::clone::PrepareFetch::fetch_only", Http, Certain)
        .because("fetches the whole repository over the network")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method(
        "gix::clone::PrepareFetch::fetch_then_checkout",
        Http,
        Certain,
    )
    .because("fetches the whole repository over the network")
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
