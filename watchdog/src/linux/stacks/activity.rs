//! What a thread does at the moment, as the kernel tells: runs, or waits in a system call.
//!
//! The files of a thread stay open, so that a look costs one read of each, and so that a
//! look at a thread that has ended fails rather than meets its successor of the same number.
//! Formats: proc(5), `/proc/pid/syscall` and `/proc/pid/schedstat`.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;

use crate::linux::cpu_time::{CpuTime, parse_schedstat};

/// A system call, or a page fault, that a thread waits in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wait {
    /// The number of the system call; -1 outside of one.
    pub(crate) number: i64,
    pub(crate) arguments: [u64; 6],
    pub(crate) stack_pointer: u64,
    pub(crate) instruction: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Activity {
    /// On a CPU, or ready for one.
    Running,
    Waiting(Wait),
}

/// A thread of this process, by its open files.
#[derive(Debug)]
pub(crate) struct ThreadFiles {
    syscall: File,
    schedstat: File,
}

impl ThreadFiles {
    pub(crate) fn open(thread: u64) -> io::Result<ThreadFiles> {
        let open = |name| File::open(format!("/proc/self/task/{thread}/{name}"));
        Ok(ThreadFiles {
            syscall: open("syscall")?,
            schedstat: open("schedstat")?,
        })
    }

    /// What the thread does; `None` once it has ended.
    pub(crate) fn activity(&self) -> Option<Activity> {
        parse_syscall(&read(&self.syscall, &mut [0; 256])?)
    }

    /// The CPU time of the thread so far. It stands still as long as the thread waits.
    pub(crate) fn cpu_time(&self) -> Option<CpuTime> {
        parse_schedstat(&read(&self.schedstat, &mut [0; 96])?)
    }
}

fn read(file: &File, buffer: &mut [u8]) -> Option<String> {
    let length = file.read_at(buffer, 0).ok()?;
    String::from_utf8(buffer[..length].to_vec()).ok()
}

fn parse_syscall(text: &str) -> Option<Activity> {
    let text = text.trim();
    if text == "running" {
        return Some(Activity::Running);
    }
    let mut words = text.split_ascii_whitespace();
    let number = words.next()?.parse().ok()?;
    let values: Option<Vec<u64>> = words.map(hexadecimal).collect();
    let (arguments, stack_pointer, instruction) = match values?[..] {
        [stack_pointer, instruction] => ([0; 6], stack_pointer, instruction),
        [a, b, c, d, e, f, stack_pointer, instruction] => {
            ([a, b, c, d, e, f], stack_pointer, instruction)
        }
        _ => return None,
    };
    Some(Activity::Waiting(Wait {
        number,
        arguments,
        stack_pointer,
        instruction,
    }))
}

fn hexadecimal(word: &str) -> Option<u64> {
    u64::from_str_radix(word.strip_prefix("0x")?, 16).ok()
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn every_form_of_the_line_is_understood() {
        assert_eq!(parse_syscall("running\n"), Some(Activity::Running));
        let wait = |text| match parse_syscall(text) {
            Some(Activity::Waiting(wait)) => wait,
            other => panic!("{text}: {other:?}"),
        };
        let read = wait("0 0x3 0x7f49 0x20000 0x0 0x1 0x2 0x7ffd 0x7f4932ca82ad\n");
        assert_eq!((read.number, read.arguments[0]), (0, 3));
        assert_eq!(
            (read.stack_pointer, read.instruction),
            (0x7ffd, 0x7f49_32ca_82ad)
        );
        let fault = wait("-1 0x7ffd 0x55aa");
        assert_eq!((fault.number, fault.stack_pointer), (-1, 0x7ffd));
        for broken in ["", "0", "0 0x1", "x 0x1 0x2", "0 1 2", "0 0x1 0x2 0x3"] {
            assert_eq!(parse_syscall(broken), None, "{broken:?}");
        }
    }

    #[test]
    fn a_thread_that_sleeps_waits_and_uses_no_cpu() {
        let (tell, told) = std::sync::mpsc::channel();
        let (release, released) = std::sync::mpsc::channel::<()>();
        let thread = std::thread::spawn(move || {
            tell.send(crate::linux::thread_id().expect("/proc"))
                .unwrap();
            let _ = released.recv();
        });
        let files = ThreadFiles::open(told.recv().unwrap()).expect("it is alive");
        while files.activity() == Some(Activity::Running) {
            std::thread::sleep(Duration::from_millis(1));
        }
        let (before, wait) = (files.cpu_time(), files.activity());
        std::thread::sleep(Duration::from_millis(20));
        assert!(matches!(wait, Some(Activity::Waiting(_))), "{wait:?}");
        assert_eq!((files.cpu_time(), files.activity()), (before, wait));
        drop(release);
        thread.join().unwrap();
        while files.activity().is_some() {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}
