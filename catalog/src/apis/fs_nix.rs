//! System calls of `nix` that touch files by their path.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    function("nix::fcntl::flock", FileLock, Likely)
        .when(MayWait(1))
        .because(
            "waits until another process lets go of the lock, unless a NonBlock argument is given",
        )
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("nix::fcntl::open", Fs, Likely)
        .because("opens a file on the calling thread")
        .instead("tokio::fs::File::open(path).await"),
    function("nix::fcntl::openat", Fs, Likely)
        .because("opens a file on the calling thread")
        .instead("tokio::fs::File::open(path).await"),
    function("nix::fcntl::readlink", FsMetadata, Likely)
        .because("reads a symbolic link from disk")
        .instead("tokio::fs::read_link(path).await"),
    function("nix::fcntl::renameat", Fs, Likely)
        .because("renames a file on the calling thread")
        .instead("tokio::fs::rename(from, to).await"),
    function("nix::mount::mount", Fs, Likely)
        .because("mounts a file system, which may have to be found on the network first")
        .instead("tokio::task::spawn_blocking(move || nix::mount::mount(...)).await"),
    function("nix::mount::umount", Fs, Likely)
        .because("writes out what the file system holds back")
        .instead("tokio::task::spawn_blocking(move || nix::mount::umount(...)).await"),
    function("nix::mount::umount2", Fs, Likely)
        .because("writes out what the file system holds back")
        .instead("tokio::task::spawn_blocking(move || nix::mount::umount2(...)).await"),
    function("nix::sys::stat::fchmodat", Fs, Likely)
        .because("changes a file on the calling thread")
        .instead("tokio::fs::set_permissions(path, permissions).await"),
    function("nix::sys::stat::lstat", FsMetadata, Possible)
        .because("makes a stat call: quick on a warm local disk, slow on a cold or remote one")
        .instead("tokio::fs::symlink_metadata(path).await"),
    function("nix::sys::stat::mknod", Fs, Likely)
        .because("creates a file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || nix::sys::stat::mknod(...)).await"),
    function("nix::sys::stat::stat", FsMetadata, Possible)
        .because("makes a stat call: quick on a warm local disk, slow on a cold or remote one")
        .instead("tokio::fs::metadata(path).await"),
    function("nix::sys::statvfs::statvfs", FsMetadata, Possible)
        .because("asks the file system, which may be remote")
        .instead("tokio::task::spawn_blocking(move || nix::sys::statvfs::statvfs(...)).await"),
    function("nix::unistd::access", FsMetadata, Possible)
        .because("makes a stat-like call: quick on a warm local disk, slow on a cold or remote one")
        .instead("tokio::fs::metadata(path).await"),
    function("nix::unistd::chown", Fs, Likely)
        .because("changes a file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || nix::unistd::chown(...)).await"),
    function("nix::unistd::fchownat", Fs, Likely)
        .because("changes a file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || nix::unistd::fchownat(...)).await"),
    function("nix::unistd::fdatasync", Fs, Likely)
        .because("waits until the device has stored the data")
        .instead("tokio::fs::File::sync_data(&file).await"),
    function("nix::unistd::linkat", Fs, Likely)
        .because("creates a link on the calling thread")
        .instead("tokio::fs::hard_link(from, to).await"),
    function("nix::unistd::mkdir", Fs, Likely)
        .because("creates a directory on the calling thread")
        .instead("tokio::fs::create_dir(path).await"),
    function("nix::unistd::mkfifo", Fs, Likely)
        .because("creates a pipe on disk")
        .instead("tokio::task::spawn_blocking(move || nix::unistd::mkfifo(...)).await"),
    function("nix::unistd::pause", Wait, Certain)
        .because("parks the thread until a signal arrives")
        .instead("tokio::signal::unix::Signal::recv(&mut signal).await"),
    function("nix::unistd::symlinkat", Fs, Likely)
        .because("creates a link on the calling thread")
        .instead("tokio::fs::symlink(from, to).await"),
    function("nix::unistd::sync", Fs, Certain)
        .because("waits until every device has stored its data")
        .instead("tokio::task::spawn_blocking(nix::unistd::sync).await"),
    function("nix::unistd::syncfs", Fs, Certain)
        .because("waits until the device has stored its data")
        .instead("tokio::task::spawn_blocking(move || nix::unistd::syncfs(...)).await"),
    function("nix::unistd::truncate", Fs, Likely)
        .because("changes a file on the calling thread")
        .instead("tokio::fs::File::set_len(&file, len).await"),
    function("nix::unistd::unlink", Fs, Likely)
        .because("removes a file on the calling thread")
        .instead("tokio::fs::remove_file(path).await"),
    function("nix::unistd::unlinkat", Fs, Likely)
        .because("removes a file on the calling thread")
        .instead("tokio::fs::remove_file(path).await"),
];
