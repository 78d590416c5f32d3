//! Crates that ask the file system about paths, link, copy or stamp files.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    function("cacache::clear_sync", Fs, Likely)
        .because("deletes a whole cache")
        .instead("cacache::clear(cache).await"),
    function("cacache::read_hash_sync", Fs, Likely)
        .because("reads a whole file")
        .instead("cacache::read_hash(cache, integrity).await"),
    function("cacache::read_sync", Fs, Likely)
        .because("reads a whole file")
        .instead("cacache::read(cache, key).await"),
    function("cacache::remove_sync", Fs, Likely)
        .because("writes the index of the cache")
        .instead("cacache::remove(cache, key).await"),
    function("cacache::write_hash_sync", Fs, Likely)
        .because("writes a whole file")
        .instead("cacache::write_hash(cache, data).await"),
    function("cacache::write_sync", Fs, Likely)
        .because("writes a whole file")
        .instead("cacache::write(cache, key, data).await"),
    function("dircpy::copy_dir", Fs, Likely)
        .because("copies a whole tree, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || dircpy::copy_dir(from, to)).await"),
    function("dircpy::copy_dir_advanced", Fs, Likely)
        .because("copies a whole tree, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || dircpy::copy_dir_advanced(from, to)).await"),
    function("dunce::canonicalize", FsMetadata, Possible)
        .because("looks every part of the path up on disk")
        .instead("tokio::fs::canonicalize(path).await"),
    function("filetime::set_file_atime", FsMetadata, Likely)
        .because("changes a file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || filetime::set_file_atime(path, time)).await"),
    function("filetime::set_file_mtime", FsMetadata, Likely)
        .because("changes a file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || filetime::set_file_mtime(path, time)).await"),
    function("filetime::set_file_times", FsMetadata, Likely)
        .because("changes a file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || filetime::set_file_times(...)).await"),
    function("filetime::set_symlink_file_times", FsMetadata, Likely)
        .because("changes a file on the calling thread")
        .instead(
            "tokio::task::spawn_blocking(move || filetime::set_symlink_file_times(...)).await",
        ),
    function("fs_extra::copy_items", Fs, Likely)
        .because("copies whole trees, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::copy_items_with_progress", Fs, Likely)
        .because("copies whole trees, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::dir::copy", Fs, Likely)
        .because("copies whole trees, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::dir::copy_with_progress", Fs, Likely)
        .because("copies whole trees, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::dir::create", Fs, Likely)
        .because("creates a directory, after deleting what is there if asked to")
        .instead("tokio::fs::create_dir(path).await"),
    function("fs_extra::dir::create_all", Fs, Likely)
        .because("creates directories, after deleting what is there if asked to")
        .instead("tokio::fs::create_dir_all(path).await"),
    function("fs_extra::dir::get_details_entry", FsMetadata, Likely)
        .because("asks about the entry")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::dir::get_dir_content", Fs, Likely)
        .because("walks a whole tree, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::dir::get_dir_content2", Fs, Likely)
        .because("walks a whole tree, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::dir::get_size", Fs, Likely)
        .because("walks a whole tree, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::dir::ls", Fs, Likely)
        .because("asks about every entry of the folder")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::dir::move_dir", Fs, Likely)
        .because("copies and deletes whole trees, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::dir::move_dir_with_progress", Fs, Likely)
        .because("copies and deletes whole trees, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::dir::remove", Fs, Likely)
        .because("deletes a whole tree, which can take seconds")
        .instead("tokio::fs::remove_dir_all(path).await"),
    function("fs_extra::file::copy", Fs, Likely)
        .because("copies the whole content of a file")
        .instead("tokio::fs::copy(from, to).await"),
    function("fs_extra::file::copy_with_progress", Fs, Likely)
        .because("copies the whole content of a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::file::move_file", Fs, Likely)
        .because("copies and deletes a file")
        .instead("tokio::fs::rename(from, to).await"),
    function("fs_extra::file::move_file_with_progress", Fs, Likely)
        .because("copies and deletes a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::file::read_to_string", Fs, Likely)
        .because("reads a whole file")
        .instead("tokio::fs::read_to_string(path).await"),
    function("fs_extra::file::remove", Fs, Likely)
        .because("removes a file")
        .instead("tokio::fs::remove_file(path).await"),
    function("fs_extra::file::write_all", Fs, Likely)
        .because("writes a whole file")
        .instead("tokio::fs::write(path, text).await"),
    function("fs_extra::move_items", Fs, Likely)
        .because("copies and deletes whole trees, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::move_items_with_progress", Fs, Likely)
        .because("copies and deletes whole trees, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("fs_extra::remove_items", Fs, Likely)
        .because("deletes whole trees, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("infer::get_from_path", Fs, Likely)
        .because("reads the head of a file")
        .instead("tokio::task::spawn_blocking(move || infer::get_from_path(path)).await"),
    trait_method(
        "path_absolutize::Absolutize::absolutize",
        FsMetadata,
        Possible,
    )
    .because("asks for the current folder")
    .instead("`std::path::Path::join` on a folder that was asked for at start-up"),
    trait_method(
        "path_absolutize::Absolutize::absolutize_virtually",
        FsMetadata,
        Possible,
    )
    .because("asks for the current folder")
    .instead("`std::path::Path::join` on a folder that was asked for at start-up"),
    function("reflink_copy::check_reflink_support", FsMetadata, Likely)
        .because("asks the file system about both paths")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("reflink_copy::reflink", Fs, Likely)
        .because("clones a file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || reflink_copy::reflink(from, to)).await"),
    function("reflink_copy::reflink_or_copy", Fs, Likely)
        .because("copies the whole content of a file where it cannot be cloned")
        .instead(
            "tokio::task::spawn_blocking(move || reflink_copy::reflink_or_copy(from, to)).await",
        ),
    function("same_file::is_same_file", FsMetadata, Likely)
        .because("opens both files")
        .instead("tokio::task::spawn_blocking(move || same_file::is_same_file(a, b)).await"),
    function("self_replace::self_delete", Fs, Likely)
        .because("removes the running program's file")
        .instead("tokio::task::spawn_blocking(self_replace::self_delete).await"),
    function("self_replace::self_replace", Fs, Likely)
        .because("copies and renames the running program's file")
        .instead("tokio::task::spawn_blocking(move || self_replace::self_replace(path)).await"),
    function("sha256::try_digest", Fs, Likely)
        .because("reads and hashes a whole file")
        .instead("sha256::async_digest::try_async_digest(path).await"),
    function("symlink::remove_symlink_dir", Fs, Likely)
        .because("removes a link on the calling thread")
        .instead("tokio::fs::remove_file(path).await"),
    function("symlink::remove_symlink_file", Fs, Likely)
        .because("removes a link on the calling thread")
        .instead("tokio::fs::remove_file(path).await"),
    function("symlink::symlink_auto", Fs, Likely)
        .because("asks about the target and creates a link")
        .instead("tokio::fs::symlink(from, to).await"),
    function("symlink::symlink_dir", Fs, Likely)
        .because("creates a link on the calling thread")
        .instead("tokio::fs::symlink(from, to).await"),
    function("symlink::symlink_file", Fs, Likely)
        .because("creates a link on the calling thread")
        .instead("tokio::fs::symlink(from, to).await"),
    function("which::which", FsMetadata, Likely)
        .because("makes a stat call for every directory of PATH")
        .instead("tokio::task::spawn_blocking(move || which::which(name)).await"),
    function("which::which_all", FsMetadata, Likely)
        .because("makes a stat call for every directory of PATH")
        .instead("tokio::task::spawn_blocking(move || which::which_all(name)).await"),
    function("which::which_all_global", FsMetadata, Likely)
        .because("makes a stat call for every directory of PATH")
        .instead("tokio::task::spawn_blocking(move || which::which_all_global(name)).await"),
    function("which::which_global", FsMetadata, Likely)
        .because("makes a stat call for every directory of PATH")
        .instead("tokio::task::spawn_blocking(move || which::which_global(name)).await"),
    function("which::which_in", FsMetadata, Likely)
        .because("makes a stat call for every directory of the list")
        .instead("tokio::task::spawn_blocking(move || which::which_in(...)).await"),
    function("which::which_in_all", FsMetadata, Likely)
        .because("makes a stat call for every directory of the list")
        .instead("tokio::task::spawn_blocking(move || which::which_in_all(...)).await"),
    function("which::which_in_global", FsMetadata, Likely)
        .because("makes a stat call for every directory of the list")
        .instead("tokio::task::spawn_blocking(move || which::which_in_global(...)).await"),
    function("which::which_re", FsMetadata, Likely)
        .because("lists every directory of PATH")
        .instead("tokio::task::spawn_blocking(move || which::which_re(pattern)).await"),
    function("which::which_re_in", FsMetadata, Likely)
        .because("lists every directory of the list")
        .instead("tokio::task::spawn_blocking(move || which::which_re_in(...)).await"),
    method("xdg::BaseDirectories::find_config_file", FsMetadata, Likely)
        .because("makes a stat call for every folder of the list")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("xdg::BaseDirectories::find_data_file", FsMetadata, Likely)
        .because("makes a stat call for every folder of the list")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("xdg::BaseDirectories::place_cache_file", Fs, Likely)
        .because("creates folders on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("xdg::BaseDirectories::place_config_file", Fs, Likely)
        .because("creates folders on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("xdg::BaseDirectories::place_data_file", Fs, Likely)
        .because("creates folders on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("xdg::BaseDirectories::place_state_file", Fs, Likely)
        .because("creates folders on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
];
