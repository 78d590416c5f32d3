//! The system call that a thread waits in, as people know it: its name, and the file, the
//! time or the address that it is about.

use std::time::Duration;

use super::activity::Wait;
use super::arch;
use super::memory::Memory;

/// Longer paths are cut.
const MAX_PATH: usize = 256;

/// What an argument says.
#[derive(Clone, Copy)]
pub(super) enum About {
    Nothing,
    /// Argument N is a file descriptor.
    Descriptor(usize),
    /// Argument N points to a path.
    Path(usize),
    /// Argument N points to a timespec.
    Time(usize),
}

use About::{Descriptor, Nothing, Path, Time};

/// A system call by its number.
pub(super) type Known = (libc::c_long, &'static str, About);

/// Those that every processor has.
const CALLS: &[Known] = &[
    (libc::SYS_accept, "accept", Descriptor(0)),
    (libc::SYS_accept4, "accept4", Descriptor(0)),
    (libc::SYS_clock_nanosleep, "clock_nanosleep", Time(2)),
    (libc::SYS_connect, "connect", Descriptor(0)),
    (libc::SYS_copy_file_range, "copy_file_range", Descriptor(0)),
    (libc::SYS_epoll_pwait, "epoll_pwait", Nothing),
    (libc::SYS_fallocate, "fallocate", Descriptor(0)),
    (libc::SYS_fcntl, "fcntl", Descriptor(0)),
    (libc::SYS_fdatasync, "fdatasync", Descriptor(0)),
    (libc::SYS_flock, "flock", Descriptor(0)),
    (libc::SYS_fsync, "fsync", Descriptor(0)),
    (libc::SYS_ftruncate, "ftruncate", Descriptor(0)),
    (libc::SYS_futex, "futex", Nothing),
    (libc::SYS_getdents64, "getdents64", Descriptor(0)),
    (libc::SYS_getrandom, "getrandom", Nothing),
    (libc::SYS_ioctl, "ioctl", Descriptor(0)),
    (libc::SYS_io_uring_enter, "io_uring_enter", Nothing),
    (libc::SYS_mkdirat, "mkdirat", Path(1)),
    (libc::SYS_msync, "msync", Nothing),
    (libc::SYS_nanosleep, "nanosleep", Time(0)),
    (libc::SYS_newfstatat, "newfstatat", Path(1)),
    (libc::SYS_openat, "openat", Path(1)),
    (libc::SYS_ppoll, "ppoll", Nothing),
    (libc::SYS_pread64, "pread64", Descriptor(0)),
    (libc::SYS_preadv, "preadv", Descriptor(0)),
    (libc::SYS_pselect6, "pselect6", Nothing),
    (libc::SYS_pwrite64, "pwrite64", Descriptor(0)),
    (libc::SYS_pwritev, "pwritev", Descriptor(0)),
    (libc::SYS_read, "read", Descriptor(0)),
    (libc::SYS_readv, "readv", Descriptor(0)),
    (libc::SYS_recvfrom, "recvfrom", Descriptor(0)),
    (libc::SYS_recvmsg, "recvmsg", Descriptor(0)),
    (libc::SYS_renameat, "renameat", Path(1)),
    (libc::SYS_renameat2, "renameat2", Path(1)),
    (libc::SYS_sendfile, "sendfile", Descriptor(0)),
    (libc::SYS_sendmsg, "sendmsg", Descriptor(0)),
    (libc::SYS_sendto, "sendto", Descriptor(0)),
    (libc::SYS_splice, "splice", Descriptor(0)),
    (libc::SYS_statx, "statx", Path(1)),
    (libc::SYS_unlinkat, "unlinkat", Path(1)),
    (libc::SYS_wait4, "wait4", Nothing),
    (libc::SYS_waitid, "waitid", Nothing),
    (libc::SYS_write, "write", Descriptor(0)),
    (libc::SYS_writev, "writev", Descriptor(0)),
];

/// `openat /var/lib/rates.csv`; `None` outside of a system call.
pub(crate) fn describe(wait: &Wait, memory: &Memory) -> Option<String> {
    if wait.number < 0 {
        return None;
    }
    let mut known = CALLS.iter().chain(arch::CALLS);
    let Some((_, name, about)) = known.find(|call| call.0 == wait.number) else {
        return Some(format!("system call {}", wait.number));
    };
    let detail = match *about {
        Nothing => None,
        Descriptor(at) => file_of(wait.arguments[at]),
        Path(at) => path_at(wait.arguments[at], memory),
        Time(at) => time_at(wait.arguments[at], memory).map(|time| format!("{time:?}")),
    };
    Some(match detail {
        Some(detail) => format!("{name} {detail}"),
        None => (*name).to_owned(),
    })
}

fn file_of(descriptor: u64) -> Option<String> {
    let link = std::fs::read_link(format!("/proc/self/fd/{descriptor}")).ok()?;
    Some(link.to_string_lossy().into_owned())
}

fn path_at(address: u64, memory: &Memory) -> Option<String> {
    let bytes = memory.read(address, MAX_PATH);
    let path = bytes.split(|&byte| byte == 0).next()?;
    (!path.is_empty()).then(|| String::from_utf8_lossy(path).into_owned())
}

fn time_at(address: u64, memory: &Memory) -> Option<Duration> {
    let seconds = memory.word(address)?;
    let nanos = u32::try_from(memory.word(address + 8)?).ok()?;
    // A time of day that a sleep lasts until is no span.
    (seconds < 1 << 32 && nanos < 1_000_000_000).then(|| Duration::new(seconds, nanos))
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    fn described(number: libc::c_long, arguments: [u64; 6]) -> Option<String> {
        let wait = Wait {
            number,
            arguments,
            stack_pointer: 0,
            instruction: 0,
        };
        describe(&wait, &Memory::open().expect("/proc"))
    }

    #[test]
    fn calls_are_named_with_what_they_are_about() {
        let path = c"/var/lib/rates.csv";
        let openat = described(libc::SYS_openat, [0, path.as_ptr() as u64, 0, 0, 0, 0]);
        assert_eq!(openat.as_deref(), Some("openat /var/lib/rates.csv"));
        let time: [u64; 2] = [1, 500_000_000];
        let sleep = described(
            libc::SYS_clock_nanosleep,
            [0, 0, time.as_ptr() as u64, 0, 0, 0],
        );
        assert_eq!(sleep.as_deref(), Some("clock_nanosleep 1.5s"));
        let file = std::fs::File::open("/proc/self/stat").unwrap();
        let descriptor = std::os::fd::AsRawFd::as_raw_fd(&file) as u64;
        let read = described(libc::SYS_read, [descriptor, 0, 0, 0, 0, 0]).unwrap();
        assert!(
            read.starts_with("read /proc/") && read.ends_with("/stat"),
            "{read}"
        );
    }

    #[test]
    fn what_is_not_known_is_still_told() {
        assert_eq!(described(-1, [0; 6]), None);
        assert_eq!(described(9999, [0; 6]).as_deref(), Some("system call 9999"));
        assert_eq!(
            described(libc::SYS_openat, [8; 6]).as_deref(),
            Some("openat")
        );
        assert_eq!(
            described(libc::SYS_read, [u64::MAX; 6]).as_deref(),
            Some("read")
        );
    }
}
