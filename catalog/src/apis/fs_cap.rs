//! Folders as capabilities, of the cap-std crate.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("cap_std::fs::Dir::canonicalize", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || dir.canonicalize(...)).await"),
    method("cap_std::fs::Dir::copy", Fs, Likely)
        .because("copies a whole file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.copy(...)).await"),
    method("cap_std::fs::Dir::create", Fs, Likely)
        .because("makes a file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.create(...)).await"),
    method("cap_std::fs::Dir::create_dir", Fs, Likely)
        .because("makes a folder on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.create_dir(...)).await"),
    method("cap_std::fs::Dir::create_dir_all", Fs, Likely)
        .because("makes folders on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.create_dir_all(...)).await"),
    method("cap_std::fs::Dir::entries", Fs, Likely)
        .because("reads a directory on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.entries(...)).await"),
    method("cap_std::fs::Dir::exists", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || dir.exists(...)).await"),
    method("cap_std::fs::Dir::hard_link", Fs, Likely)
        .because("makes a link on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.hard_link(...)).await"),
    method("cap_std::fs::Dir::is_dir", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || dir.is_dir(...)).await"),
    method("cap_std::fs::Dir::is_file", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || dir.is_file(...)).await"),
    method("cap_std::fs::Dir::metadata", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || dir.metadata(...)).await"),
    method("cap_std::fs::Dir::open", Fs, Likely)
        .because("opens a file")
        .instead("tokio::task::spawn_blocking(move || dir.open(path)).await"),
    associated("cap_std::fs::Dir::open_ambient_dir", Fs, Likely)
        .because("opens a folder")
        .instead("tokio::task::spawn_blocking(move || cap_std::fs::Dir::open_ambient_dir(path, authority)).await"),
    method("cap_std::fs::Dir::open_dir", Fs, Likely)
        .because("opens a folder on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.open_dir(...)).await"),
    method("cap_std::fs::Dir::open_with", Fs, Likely)
        .because("opens a file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.open_with(...)).await"),
    method("cap_std::fs::Dir::read", Fs, Likely)
        .because("reads a whole file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.read(...)).await"),
    method("cap_std::fs::Dir::read_dir", Fs, Likely)
        .because("reads a directory on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.read_dir(...)).await"),
    method("cap_std::fs::Dir::read_link", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || dir.read_link(...)).await"),
    method("cap_std::fs::Dir::read_to_string", Fs, Likely)
        .because("reads a whole file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.read_to_string(...)).await"),
    method("cap_std::fs::Dir::remove_dir", Fs, Likely)
        .because("deletes a folder on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.remove_dir(...)).await"),
    method("cap_std::fs::Dir::remove_dir_all", Fs, Likely)
        .because("deletes a whole tree on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.remove_dir_all(...)).await"),
    method("cap_std::fs::Dir::remove_file", Fs, Likely)
        .because("deletes a file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.remove_file(...)).await"),
    method("cap_std::fs::Dir::rename", Fs, Likely)
        .because("renames a file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.rename(...)).await"),
    method("cap_std::fs::Dir::symlink", Fs, Likely)
        .because("makes a link on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.symlink(...)).await"),
    method("cap_std::fs::Dir::symlink_metadata", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || dir.symlink_metadata(...)).await"),
    method("cap_std::fs::Dir::write", Fs, Likely)
        .because("writes a whole file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || dir.write(...)).await"),
    method("cap_std::fs::File::set_len", Fs, Likely)
        .because("waits for the disk")
        .instead("tokio::task::spawn_blocking(move || file.set_len(...)).await"),
    method("cap_std::fs::File::sync_all", Fs, Likely)
        .because("waits for the disk")
        .instead("tokio::task::spawn_blocking(move || file.sync_all(...)).await"),
    method("cap_std::fs::File::sync_data", Fs, Likely)
        .because("waits for the disk")
        .instead("tokio::task::spawn_blocking(move || file.sync_data(...)).await"),
];
