//! Bare system calls of `libc`, `nix` and `rustix`.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    function("libc::accept", Syscall, Likely)
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("libc::connect", Syscall, Likely)
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("libc::copy_file_range", Fs, Likely)
        .because("copies file contents and waits for the disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("libc::epoll_wait", Syscall, Certain)
        .when(NonZeroDuration(3))
        .because("waits for one of the descriptors up to the timeout")
        .instead("tokio::io::unix::AsyncFd::readable(&fd).await"),
    function("libc::fallocate", Fs, Likely)
        .because("reserves blocks on the disk, and may have to write them")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("libc::fallocate64", Fs, Likely)
        .because("reserves blocks on the disk, and may have to write them")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("libc::fdatasync", Fs, Likely)
        .because("waits until the device has stored the data")
        .instead("tokio::fs::File::sync_all(&file).await"),
    function("libc::flock", FileLock, Certain)
        .when(MayWait(1))
        .because("waits until another process lets go of the lock, unless LOCK_NB is given")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("libc::fsync", Fs, Likely)
        .because("waits until the device has stored the data")
        .instead("tokio::fs::File::sync_all(&file).await"),
    function("libc::ftruncate", Fs, Likely)
        .because("changes the length of a file, which frees or reserves blocks")
        .instead("tokio::fs::File::set_len(&file, length).await"),
    function("libc::ftruncate64", Fs, Likely)
        .because("changes the length of a file, which frees or reserves blocks")
        .instead("tokio::fs::File::set_len(&file, length).await"),
    function("libc::getaddrinfo", Dns, Certain)
        .because("resolves a host name, which can take seconds")
        .instead("tokio::net::lookup_host(host).await"),
    function("libc::msync", Fs, Likely)
        .because("waits until the device has stored what was written to the mapping")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("libc::nanosleep", Sleep, Certain)
        .because("parks the thread for the whole duration")
        .instead("tokio::time::sleep(duration).await"),
    function("libc::pause", Wait, Certain)
        .because("parks the thread until a signal arrives")
        .instead("tokio::signal::unix::Signal::recv(&mut signal).await"),
    function("libc::poll", Syscall, Certain)
        .when(NonZeroDuration(2))
        .because("waits for one of the descriptors up to the timeout")
        .instead("tokio::io::unix::AsyncFd::readable(&fd).await"),
    function("libc::posix_fallocate", Fs, Likely)
        .because("reserves blocks on the disk, and writes to them where the file system cannot")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("libc::posix_fallocate64", Fs, Likely)
        .because("reserves blocks on the disk, and writes to them where the file system cannot")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("libc::pthread_cond_wait", Wait, Certain)
        .because("parks the thread until it is signalled")
        .instead("tokio::sync::Notify::notified(&notify).await"),
    function("libc::pthread_join", ThreadJoin, Certain)
        .because("waits for another thread to end")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("libc::pthread_mutex_lock", Lock, Likely)
        .because("waits for whoever holds the lock")
        .instead("tokio::sync::Mutex::lock(&mutex).await"),
    function("libc::read", Syscall, Likely)
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("libc::recv", Syscall, Likely)
        .when(MayWait(3))
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("libc::recvfrom", Syscall, Likely)
        .when(MayWait(3))
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("libc::recvmmsg", Syscall, Likely)
        .when(MayWait(3))
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("libc::recvmsg", Syscall, Likely)
        .when(MayWait(2))
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("libc::select", Syscall, Certain)
        .because("waits for one of the descriptors up to the timeout")
        .instead("tokio::io::unix::AsyncFd::readable(&fd).await"),
    function("libc::sem_wait", Wait, Certain)
        .because("parks the thread until it is signalled")
        .instead("tokio::sync::Notify::notified(&notify).await"),
    function("libc::send", Syscall, Likely)
        .when(MayWait(3))
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("libc::sendfile", Fs, Likely)
        .because("reads a file and waits for the disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("libc::sendmmsg", Syscall, Likely)
        .when(MayWait(3))
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("libc::sendmsg", Syscall, Likely)
        .when(MayWait(2))
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("libc::sendto", Syscall, Likely)
        .when(MayWait(3))
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("libc::sleep", Sleep, Certain)
        .when(NonZeroDuration(0))
        .because("parks the thread for the whole duration")
        .instead("tokio::time::sleep(duration).await"),
    function("libc::sync", Fs, Likely)
        .because("waits until all devices have stored the data")
        .instead("tokio::task::spawn_blocking(...).await"),
    function("libc::sync_file_range", Fs, Likely)
        .because("waits until the device has stored the data")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("libc::syncfs", Fs, Likely)
        .because("waits until the device has stored the data")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("libc::usleep", Sleep, Certain)
        .when(NonZeroDuration(0))
        .because("parks the thread for the whole duration")
        .instead("tokio::time::sleep(duration).await"),
    function("libc::wait", Process, Certain)
        .because("waits for a process to exit, unless WNOHANG is given")
        .instead("tokio::process::Child::wait(&mut child).await"),
    function("libc::waitpid", Process, Certain)
        .when(MayWait(2))
        .because("waits for a process to exit, unless WNOHANG is given")
        .instead("tokio::process::Child::wait(&mut child).await"),
    function("libc::write", Syscall, Likely)
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("nix::poll::poll", Syscall, Certain)
        .when(NonZeroDuration(1))
        .because("waits for one of the descriptors up to the timeout")
        .instead("tokio::io::unix::AsyncFd::readable(&fd).await"),
    function("nix::sys::select::select", Syscall, Certain)
        .because("waits for one of the descriptors up to the timeout")
        .instead("tokio::io::unix::AsyncFd::readable(&fd).await"),
    function("nix::sys::socket::accept", Syscall, Likely)
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("nix::sys::socket::connect", Syscall, Likely)
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("nix::sys::socket::recv", Syscall, Likely)
        .when(MayWait(2))
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("nix::sys::wait::wait", Process, Certain)
        .because("waits for a process to exit, unless WNOHANG is given")
        .instead("tokio::process::Child::wait(&mut child).await"),
    function("nix::sys::wait::waitpid", Process, Certain)
        .when(MayWait(1))
        .because("waits for a process to exit, unless WNOHANG is given")
        .instead("tokio::process::Child::wait(&mut child).await"),
    function("nix::unistd::fsync", Fs, Likely)
        .because("waits until the device has stored the data")
        .instead("tokio::fs::File::sync_all(&file).await"),
    function("nix::unistd::read", Syscall, Likely)
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("nix::unistd::sleep", Sleep, Certain)
        .when(NonZeroDuration(0))
        .because("parks the thread for the whole duration")
        .instead("tokio::time::sleep(duration).await"),
    function("nix::unistd::write", Syscall, Likely)
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("rustix::event::poll", Syscall, Certain)
        .because("waits for one of the descriptors up to the timeout")
        .instead("tokio::io::unix::AsyncFd::readable(&fd).await"),
    function("rustix::fs::access", FsMetadata, Possible)
        .because("asks the file system about the path")
        .instead("tokio::fs::try_exists(path).await"),
    function("rustix::fs::copy_file_range", Fs, Likely)
        .because("copies data between files")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("rustix::fs::fallocate", Fs, Likely)
        .because("has the file system allocate blocks")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("rustix::fs::fdatasync", Fs, Likely)
        .because("waits until the device has stored the data")
        .instead("tokio::fs::File::sync_data(&file).await"),
    function("rustix::fs::flock", FileLock, Certain)
        .when(MayWait(1))
        .because(
            "waits until another process lets go of the lock, unless the operation is non-blocking",
        )
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("rustix::fs::fstat", FsMetadata, Possible)
        .because("makes a stat call")
        .instead("tokio::fs::File::metadata(&file).await"),
    function("rustix::fs::fsync", Fs, Likely)
        .because("waits until the device has stored the data")
        .instead("tokio::fs::File::sync_all(&file).await"),
    function("rustix::fs::ftruncate", Fs, Likely)
        .because("changes the size of the file")
        .instead("tokio::fs::File::set_len(&file, size).await"),
    function("rustix::fs::link", Fs, Likely)
        .because("changes a directory")
        .instead("tokio::fs::hard_link(original, link).await"),
    function("rustix::fs::lstat", FsMetadata, Possible)
        .because("makes a stat call")
        .instead("tokio::fs::symlink_metadata(path).await"),
    function("rustix::fs::mkdir", Fs, Likely)
        .because("changes a directory")
        .instead("tokio::fs::create_dir(path).await"),
    function("rustix::fs::mkdirat", Fs, Likely)
        .because("changes a directory")
        .instead("tokio::fs::create_dir(path).await"),
    function("rustix::fs::open", Fs, Likely)
        .because("opens a file on the calling thread")
        .instead("tokio::fs::File::open(path).await"),
    function("rustix::fs::openat", Fs, Likely)
        .because("opens a file on the calling thread")
        .instead("tokio::fs::File::open(path).await"),
    function("rustix::fs::readlink", FsMetadata, Possible)
        .because("reads a link")
        .instead("tokio::fs::read_link(path).await"),
    function("rustix::fs::rename", Fs, Likely)
        .because("changes a directory")
        .instead("tokio::fs::rename(from, to).await"),
    function("rustix::fs::renameat", Fs, Likely)
        .because("changes a directory")
        .instead("tokio::fs::rename(from, to).await"),
    function("rustix::fs::rmdir", Fs, Likely)
        .because("changes a directory")
        .instead("tokio::fs::remove_dir(path).await"),
    function("rustix::fs::stat", FsMetadata, Possible)
        .because("makes a stat call")
        .instead("tokio::fs::metadata(path).await"),
    function("rustix::fs::statat", FsMetadata, Possible)
        .because("makes a stat call")
        .instead("tokio::fs::metadata(path).await"),
    function("rustix::fs::statvfs", FsMetadata, Possible)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("rustix::fs::symlink", Fs, Likely)
        .because("changes a directory")
        .instead("tokio::fs::symlink(original, link).await"),
    function("rustix::fs::syncfs", Fs, Certain)
        .because("waits until the device has stored all data of the file system")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("rustix::fs::unlink", Fs, Likely)
        .because("changes a directory")
        .instead("tokio::fs::remove_file(path).await"),
    function("rustix::fs::unlinkat", Fs, Likely)
        .because("changes a directory")
        .instead("tokio::fs::remove_file(path).await"),
    function("rustix::io::pread", Fs, Likely)
        .because("reads from the file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("rustix::io::pwrite", Fs, Likely)
        .because("writes to the file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("rustix::io::read", Syscall, Likely)
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("rustix::io::write", Syscall, Likely)
        .because("waits unless the descriptor is non-blocking")
        .instead("tokio::io::unix::AsyncFd::async_io(&fd, interest, ...).await"),
    function("rustix::process::waitpid", Process, Certain)
        .when(MayWait(1))
        .because("waits for a process to exit, unless NOHANG is given")
        .instead("tokio::process::Child::wait(&mut child).await"),
    function("rustix::thread::nanosleep", Sleep, Certain)
        .because("parks the thread for the whole duration")
        .instead("tokio::time::sleep(duration).await"),
];
