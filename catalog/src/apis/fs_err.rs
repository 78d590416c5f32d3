//! The `fs_err` crate, which mirrors `std::fs`.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("fs_err::DirEntry::metadata", FsMetadata, Possible)
        .because("makes a stat call for the entry")
        .instead("fs_err::tokio::DirEntry::metadata(&entry).await"),
    associated("fs_err::File::create", Fs, Likely)
        .because("opens a file on the calling thread, and the handle then blocks on every read and write")
        .instead("fs_err::tokio::File::create(path).await"),
    method("fs_err::File::metadata", FsMetadata, Possible)
        .because("makes a stat call on an open file")
        .instead("fs_err::tokio::File::metadata(&file).await"),
    associated("fs_err::File::open", Fs, Likely)
        .because("opens a file on the calling thread, and the handle then blocks on every read and write")
        .instead("fs_err::tokio::File::open(path).await"),
    method("fs_err::File::sync_all", Fs, Certain)
        .because("waits until the device has stored the data, often 1 to 100 ms")
        .instead("fs_err::tokio::File::sync_all(&file).await"),
    method("fs_err::File::sync_data", Fs, Certain)
        .because("waits until the device has stored the data, often 1 to 100 ms")
        .instead("fs_err::tokio::File::sync_data(&file).await"),
    method("fs_err::OpenOptions::open", Fs, Likely)
        .because("opens a file on the calling thread, and the handle then blocks on every read and write")
        .instead("fs_err::tokio::OpenOptions::new().open(path).await"),
    trait_method("fs_err::ReadDir::next", Fs, Likely)
        .because("reads the next batch of directory entries on the calling thread")
        .instead("fs_err::tokio::ReadDir::next_entry(&mut dir).await"),
    function("fs_err::canonicalize", FsMetadata, Likely)
        .because("asks the disk about every component of the path")
        .instead("fs_err::tokio::canonicalize(path).await"),
    function("fs_err::copy", Fs, Likely)
        .because("copies the whole content of a file on the calling thread")
        .instead("fs_err::tokio::copy(from, to).await"),
    function("fs_err::create_dir", Fs, Likely)
        .because("updates directories on disk")
        .instead("fs_err::tokio::create_dir(path).await"),
    function("fs_err::create_dir_all", Fs, Likely)
        .because("updates directories on disk")
        .instead("fs_err::tokio::create_dir_all(path).await"),
    function("fs_err::hard_link", Fs, Likely)
        .because("updates a directory on disk")
        .instead("fs_err::tokio::hard_link(original, link).await"),
    function("fs_err::metadata", FsMetadata, Possible)
        .because("makes a stat call: quick on a warm local disk, slow on a cold or remote one")
        .instead("fs_err::tokio::metadata(path).await"),
    function("fs_err::read", Fs, Likely)
        .because("reads a whole file on the calling thread")
        .instead("fs_err::tokio::read(path).await"),
    function("fs_err::read_dir", Fs, Likely)
        .because("opens a directory whose entries are then read on the calling thread")
        .instead("fs_err::tokio::read_dir(path).await"),
    function("fs_err::read_link", FsMetadata, Likely)
        .because("reads a symbolic link from disk")
        .instead("fs_err::tokio::read_link(path).await"),
    function("fs_err::read_to_string", Fs, Likely)
        .because("reads a whole file on the calling thread")
        .instead("fs_err::tokio::read_to_string(path).await"),
    function("fs_err::remove_dir", Fs, Likely)
        .because("updates a directory on disk")
        .instead("fs_err::tokio::remove_dir(path).await"),
    function("fs_err::remove_dir_all", Fs, Likely)
        .because("walks and deletes a whole tree, which can take seconds")
        .instead("fs_err::tokio::remove_dir_all(path).await"),
    function("fs_err::remove_file", Fs, Likely)
        .because("updates a directory on disk")
        .instead("fs_err::tokio::remove_file(path).await"),
    function("fs_err::rename", Fs, Likely)
        .because("updates directories on disk")
        .instead("fs_err::tokio::rename(from, to).await"),
    function("fs_err::set_permissions", Fs, Likely)
        .because("updates an inode on disk")
        .instead("fs_err::tokio::set_permissions(path, permissions).await"),
    function("fs_err::symlink_metadata", FsMetadata, Possible)
        .because("makes a stat call: quick on a warm local disk, slow on a cold or remote one")
        .instead("fs_err::tokio::symlink_metadata(path).await"),
    function("fs_err::write", Fs, Likely)
        .because("creates and writes a whole file on the calling thread")
        .instead("fs_err::tokio::write(path, contents).await"),
];
