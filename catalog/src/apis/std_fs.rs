//! Files, directories and paths of the standard library.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("std::fs::DirBuilder::create", Fs, Likely)
        .because("updates directories on disk")
        .instead("tokio::fs::DirBuilder::new().create(path).await"),
    method("std::fs::DirEntry::metadata", FsMetadata, Possible)
        .because("makes a stat call for the entry")
        .instead("tokio::fs::DirEntry::metadata(&entry).await"),
    associated("std::fs::File::create", Fs, Likely)
        .because("opens a file on the calling thread, and the handle then blocks on every read and write")
        .instead("tokio::fs::File::create(path).await"),
    associated("std::fs::File::create_new", Fs, Likely)
        .because("opens a file on the calling thread, and the handle then blocks on every read and write")
        .instead("tokio::fs::File::create_new(path).await"),
    method("std::fs::File::lock", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || file.lock()).await"),
    method("std::fs::File::lock_shared", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || file.lock_shared()).await"),
    method("std::fs::File::metadata", FsMetadata, Possible)
        .because("makes a stat call on an open file")
        .instead("tokio::fs::File::from_std(file).metadata().await"),
    associated("std::fs::File::open", Fs, Likely)
        .because("opens a file on the calling thread, and the handle then blocks on every read and write")
        .instead("tokio::fs::File::open(path).await"),
    method("std::fs::File::set_len", Fs, Possible)
        .because("updates an inode and may free the blocks of a large file")
        .instead("tokio::fs::File::from_std(file).set_len(size).await"),
    method("std::fs::File::set_modified", Fs, Possible)
        .because("updates an inode on disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("std::fs::File::set_permissions", Fs, Possible)
        .because("updates an inode on disk")
        .instead("tokio::fs::File::from_std(file).set_permissions(permissions).await"),
    method("std::fs::File::set_times", Fs, Possible)
        .because("updates an inode on disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("std::fs::File::sync_all", Fs, Certain)
        .because("waits until the device has stored the data, often 1 to 100 ms")
        .instead("tokio::fs::File::from_std(file).sync_all().await"),
    method("std::fs::File::sync_data", Fs, Certain)
        .because("waits until the device has stored the data, often 1 to 100 ms")
        .instead("tokio::fs::File::from_std(file).sync_data().await"),
    method("std::fs::OpenOptions::open", Fs, Likely)
        .because("opens a file on the calling thread, and the handle then blocks on every read and write")
        .instead("tokio::fs::OpenOptions::new().open(path).await"),
    trait_method("std::fs::ReadDir::next", Fs, Likely)
        .because("reads the next batch of directory entries on the calling thread")
        .instead("tokio::fs::ReadDir::next_entry(&mut dir).await"),
    function("std::fs::canonicalize", FsMetadata, Likely)
        .because("asks the disk about every component of the path")
        .instead("tokio::fs::canonicalize(path).await"),
    function("std::fs::copy", Fs, Likely)
        .because("copies the whole content of a file on the calling thread")
        .instead("tokio::fs::copy(from, to).await"),
    function("std::fs::create_dir", Fs, Likely)
        .because("updates directories on disk")
        .instead("tokio::fs::create_dir(path).await"),
    function("std::fs::create_dir_all", Fs, Likely)
        .because("updates directories on disk")
        .instead("tokio::fs::create_dir_all(path).await"),
    function("std::fs::exists", FsMetadata, Possible)
        .because("makes a stat call: quick on a warm local disk, slow on a cold or remote one")
        .instead("tokio::fs::try_exists(path).await.unwrap_or(false)"),
    function("std::fs::hard_link", Fs, Likely)
        .because("updates a directory on disk")
        .instead("tokio::fs::hard_link(original, link).await"),
    function("std::fs::metadata", FsMetadata, Possible)
        .because("makes a stat call: quick on a warm local disk, slow on a cold or remote one")
        .instead("tokio::fs::metadata(path).await"),
    function("std::fs::read", Fs, Likely)
        .because("reads a whole file on the calling thread")
        .instead("tokio::fs::read(path).await"),
    function("std::fs::read_dir", Fs, Likely)
        .because("opens a directory whose entries are then read on the calling thread")
        .instead("tokio::fs::read_dir(path).await"),
    function("std::fs::read_link", FsMetadata, Likely)
        .because("reads a symbolic link from disk")
        .instead("tokio::fs::read_link(path).await"),
    function("std::fs::read_to_string", Fs, Likely)
        .because("reads a whole file on the calling thread")
        .instead("tokio::fs::read_to_string(path).await"),
    function("std::fs::remove_dir", Fs, Likely)
        .because("updates a directory on disk")
        .instead("tokio::fs::remove_dir(path).await"),
    function("std::fs::remove_dir_all", Fs, Likely)
        .because("walks and deletes a whole tree, which can take seconds")
        .instead("tokio::fs::remove_dir_all(path).await"),
    function("std::fs::remove_file", Fs, Likely)
        .because("updates a directory on disk and may free the blocks of a large file")
        .instead("tokio::fs::remove_file(path).await"),
    function("std::fs::rename", Fs, Likely)
        .because("updates directories on disk")
        .instead("tokio::fs::rename(from, to).await"),
    function("std::fs::set_permissions", Fs, Likely)
        .because("updates an inode on disk")
        .instead("tokio::fs::set_permissions(path, permissions).await"),
    function("std::fs::soft_link", Fs, Likely)
        .because("updates a directory on disk")
        .instead("tokio::fs::symlink(original, link).await"),
    function("std::fs::symlink_metadata", FsMetadata, Possible)
        .because("makes a stat call: quick on a warm local disk, slow on a cold or remote one")
        .instead("tokio::fs::symlink_metadata(path).await"),
    function("std::fs::write", Fs, Likely)
        .because("creates and writes a whole file on the calling thread")
        .instead("tokio::fs::write(path, contents).await"),
    trait_method("std::os::unix::fs::FileExt::read_at", Fs, Likely)
        .because("reads from a file at an offset on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("std::os::unix::fs::FileExt::read_exact_at", Fs, Likely)
        .because("reads from a file at an offset on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("std::os::unix::fs::FileExt::write_all_at", Fs, Likely)
        .because("writes to a file at an offset on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("std::os::unix::fs::FileExt::write_at", Fs, Likely)
        .because("writes to a file at an offset on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("std::os::unix::fs::chown", Fs, Likely)
        .because("updates an inode on disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("std::os::unix::fs::fchown", Fs, Likely)
        .because("updates an inode on disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("std::os::unix::fs::lchown", Fs, Likely)
        .because("updates an inode on disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("std::os::unix::fs::symlink", Fs, Likely)
        .because("updates a directory on disk")
        .instead("tokio::fs::symlink(original, link).await"),
    trait_method("std::os::windows::fs::FileExt::seek_read", Fs, Likely)
        .because("reads from a file at an offset on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("std::os::windows::fs::FileExt::seek_write", Fs, Likely)
        .because("writes to a file at an offset on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("std::os::windows::fs::symlink_dir", Fs, Likely)
        .because("updates a directory on disk")
        .instead("tokio::fs::symlink_dir(original, link).await"),
    function("std::os::windows::fs::symlink_file", Fs, Likely)
        .because("updates a directory on disk")
        .instead("tokio::fs::symlink_file(original, link).await"),
    method("std::path::Path::canonicalize", FsMetadata, Likely)
        .because("asks the disk about every component of the path")
        .instead("tokio::fs::canonicalize(path).await"),
    method("std::path::Path::exists", FsMetadata, Possible)
        .because("hides a stat call behind a pure-looking method")
        .instead("tokio::fs::try_exists(path).await.unwrap_or(false)"),
    method("std::path::Path::is_dir", FsMetadata, Possible)
        .because("hides a stat call behind a pure-looking method")
        .instead("tokio::fs::metadata(path).await.is_ok_and(|metadata| metadata.is_dir())"),
    method("std::path::Path::is_file", FsMetadata, Possible)
        .because("hides a stat call behind a pure-looking method")
        .instead("tokio::fs::metadata(path).await.is_ok_and(|metadata| metadata.is_file())"),
    method("std::path::Path::is_symlink", FsMetadata, Possible)
        .because("hides a stat call behind a pure-looking method")
        .instead("tokio::fs::symlink_metadata(path).await.is_ok_and(|metadata| metadata.is_symlink())"),
    method("std::path::Path::metadata", FsMetadata, Possible)
        .because("makes a stat call: quick on a warm local disk, slow on a cold or remote one")
        .instead("tokio::fs::metadata(path).await"),
    method("std::path::Path::read_dir", Fs, Likely)
        .because("opens a directory whose entries are then read on the calling thread")
        .instead("tokio::fs::read_dir(path).await"),
    method("std::path::Path::read_link", FsMetadata, Likely)
        .because("reads a symbolic link from disk")
        .instead("tokio::fs::read_link(path).await"),
    method("std::path::Path::symlink_metadata", FsMetadata, Possible)
        .because("makes a stat call: quick on a warm local disk, slow on a cold or remote one")
        .instead("tokio::fs::symlink_metadata(path).await"),
    method("std::path::Path::try_exists", FsMetadata, Possible)
        .because("hides a stat call behind a pure-looking method")
        .instead("tokio::fs::try_exists(path).await"),
    function("std::path::absolute", FsMetadata, Possible)
        .because("asks for the current directory when the path is relative")
        .instead("a path made absolute once at start-up"),
];
