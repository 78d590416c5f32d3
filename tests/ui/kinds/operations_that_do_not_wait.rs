use std::os::fd::{AsFd, BorrowedFd};
use tokio::io::unix::AsyncFd;

async fn lock(file: BorrowedFd<'_>) {
    rustix::fs::flock(file, rustix::fs::FlockOperation::LockExclusive); //~ WARN blocking_call
    rustix::fs::flock(file, rustix::fs::FlockOperation::NonBlockingLockExclusive);
    nix::sys::wait::waitpid(None, None); //~ WARN blocking_call
    nix::sys::wait::waitpid(None, Some(nix::sys::wait::WaitPidFlag::WNOHANG));
    unsafe { libc::flock(1, libc::LOCK_EX | libc::LOCK_NB) };
}

async fn read(fd: AsyncFd<std::fs::File>, buffer: &mut [u8]) {
    let mut guard = fd.readable().await.unwrap();
    let _ = guard.try_io(|fd| Ok(rustix::io::read(fd.as_fd(), buffer)?));
}
