use std::fs::{File, FileTimes, Permissions};
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::fs::PermissionsExt;

async fn look(file: &File) -> (Permissions, FileTimes) {
    let _ = file.as_raw_fd();
    let _ = file.as_fd();
    (Permissions::from_mode(0o644), FileTimes::new())
}
