//! Every std path in the tables is a path of std: naming it here makes the compiler check it.

#![allow(deprecated, reason = "deprecated calls block like any other")]

use std::collections::BTreeSet;
use std::io::{BufRead, Read, Write};

use nostall_catalog::{Form, apis};

type F = std::fs::File;
type B = std::io::BufReader<F>;

/// Not to be named on the oldest Rust that is supported: the feature or the release they wait for.
const UNSTABLE: &[(&str, &str)] = &[
    ("std::fs::File::lock", "1.89"),
    ("std::fs::File::lock_shared", "1.89"),
    (
        "std::net::TcpListener::into_incoming",
        "tcplistener_into_incoming",
    ),
    ("std::sync::ReentrantLock::lock", "reentrant_lock"),
    ("std::sync::mpmc::Receiver::recv", "mpmc_channel"),
    ("std::sync::mpmc::Receiver::recv_timeout", "mpmc_channel"),
    ("std::sync::mpsc::Receiver::recv_deadline", "deadline_api"),
    ("std::thread::sleep_until", "thread_sleep_until"),
];

/// Not to be named on Unix.
const WINDOWS: &[&str] = &[
    "std::os::windows::fs::FileExt::seek_read",
    "std::os::windows::fs::FileExt::seek_write",
    "std::os::windows::fs::symlink_dir",
    "std::os::windows::fs::symlink_file",
];

/// Not to be named as values, but used in [`macros_and_drops`].
const MACROS_AND_DROPS: &[&str] = &[
    "std::dbg",
    "std::eprint",
    "std::eprintln",
    "std::io::BufWriter",
    "std::io::LineWriter",
    "std::print",
    "std::println",
];

/// Names each value and gives back how it was written.
macro_rules! named {
    ($($path:expr,)*) => {{
        $(let _ = $path;)*
        &[$(stringify!($path)),*]
    }};
}

#[rustfmt::skip]
fn portable() -> &'static [&'static str] {
    named![
        std::backtrace::Backtrace::capture,
        std::backtrace::Backtrace::force_capture,
        std::env::current_dir,
        std::env::current_exe,
        std::env::home_dir,
        std::env::set_current_dir::<&str>,
        std::fs::DirBuilder::create::<&str>,
        std::fs::DirEntry::metadata,
        std::fs::File::create::<&str>,
        std::fs::File::create_new::<&str>,
        std::fs::File::metadata,
        std::fs::File::open::<&str>,
        std::fs::File::set_len,
        std::fs::File::set_modified,
        std::fs::File::set_permissions,
        std::fs::File::set_times,
        std::fs::File::sync_all,
        std::fs::File::sync_data,
        std::fs::OpenOptions::open::<&str>,
        std::fs::ReadDir::next,
        std::fs::canonicalize::<&str>,
        std::fs::copy::<&str, &str>,
        std::fs::create_dir::<&str>,
        std::fs::create_dir_all::<&str>,
        std::fs::exists::<&str>,
        std::fs::hard_link::<&str, &str>,
        std::fs::metadata::<&str>,
        std::fs::read::<&str>,
        std::fs::read_dir::<&str>,
        std::fs::read_link::<&str>,
        std::fs::read_to_string::<&str>,
        std::fs::remove_dir::<&str>,
        std::fs::remove_dir_all::<&str>,
        std::fs::remove_file::<&str>,
        std::fs::rename::<&str, &str>,
        std::fs::set_permissions::<&str>,
        std::fs::soft_link::<&str, &str>,
        std::fs::symlink_metadata::<&str>,
        std::fs::write::<&str, &str>,
        std::hint::spin_loop,
        <B as std::io::BufRead>::fill_buf,
        <B as std::io::BufRead>::lines,
        <B as std::io::BufRead>::read_line,
        <B as std::io::BufRead>::read_until,
        <B as std::io::BufRead>::skip_until,
        <B as std::io::BufRead>::split,
        std::io::BufWriter::<F>::flush,
        std::io::BufWriter::<F>::into_inner,
        std::io::Bytes::<F>::next,
        std::io::LineWriter::<F>::into_inner,
        std::io::Lines::<B>::next,
        std::io::PipeReader::read,
        std::io::PipeWriter::write,
        <F as std::io::Read>::read,
        <F as std::io::Read>::read_exact,
        <F as std::io::Read>::read_to_end,
        <F as std::io::Read>::read_to_string,
        <F as std::io::Read>::read_vectored,
        <F as std::io::Seek>::rewind,
        <F as std::io::Seek>::seek,
        <F as std::io::Seek>::seek_relative,
        <F as std::io::Seek>::stream_position,
        std::io::Split::<B>::next,
        std::io::Stderr::flush,
        std::io::Stderr::lock,
        std::io::StderrLock::flush,
        std::io::Stdin::lines,
        std::io::Stdin::lock,
        std::io::Stdin::read,
        std::io::Stdin::read_exact,
        std::io::Stdin::read_line,
        std::io::Stdin::read_to_end,
        std::io::Stdin::read_to_string,
        std::io::StdinLock::lines,
        std::io::StdinLock::read,
        std::io::StdinLock::read_line,
        std::io::StdinLock::read_to_end,
        std::io::StdinLock::read_to_string,
        std::io::Stdout::flush,
        std::io::Stdout::lock,
        std::io::StdoutLock::flush,
        <F as std::io::Write>::flush,
        <F as std::io::Write>::write,
        <F as std::io::Write>::write_all,
        <F as std::io::Write>::write_fmt,
        <F as std::io::Write>::write_vectored,
        std::io::copy::<F, F>,
        std::io::read_to_string::<F>,
        std::net::Incoming::next,
        std::net::TcpListener::accept,
        std::net::TcpListener::bind::<&str>,
        std::net::TcpListener::incoming,
        std::net::TcpStream::connect::<&str>,
        std::net::TcpStream::connect_timeout,
        std::net::TcpStream::peek,
        std::net::TcpStream::read,
        std::net::TcpStream::read_exact,
        std::net::TcpStream::read_to_end,
        std::net::TcpStream::read_to_string,
        std::net::TcpStream::write,
        std::net::TcpStream::write_all,
        <&str as std::net::ToSocketAddrs>::to_socket_addrs,
        std::net::UdpSocket::bind::<&str>,
        std::net::UdpSocket::connect::<&str>,
        std::net::UdpSocket::peek,
        std::net::UdpSocket::peek_from,
        std::net::UdpSocket::recv,
        std::net::UdpSocket::recv_from,
        std::net::UdpSocket::send,
        std::net::UdpSocket::send_to::<&str>,
        std::path::Path::canonicalize,
        std::path::Path::exists,
        std::path::Path::is_dir,
        std::path::Path::is_file,
        std::path::Path::is_symlink,
        std::path::Path::metadata,
        std::path::Path::read_dir,
        std::path::Path::read_link,
        std::path::Path::symlink_metadata,
        std::path::Path::try_exists,
        std::path::absolute::<&str>,
        std::process::Child::wait,
        std::process::Child::wait_with_output,
        std::process::ChildStderr::read,
        std::process::ChildStderr::read_exact,
        std::process::ChildStderr::read_to_end,
        std::process::ChildStderr::read_to_string,
        std::process::ChildStdin::write,
        std::process::ChildStdin::write_all,
        std::process::ChildStdout::read,
        std::process::ChildStdout::read_exact,
        std::process::ChildStdout::read_to_end,
        std::process::ChildStdout::read_to_string,
        std::process::Command::output,
        std::process::Command::spawn,
        std::process::Command::status,
        std::sync::Barrier::wait,
        std::sync::Condvar::wait::<()>,
        std::sync::Condvar::wait_timeout::<()>,
        std::sync::Condvar::wait_timeout_ms::<()>,
        std::sync::Condvar::wait_timeout_while::<(), fn(&mut ()) -> bool>,
        std::sync::Condvar::wait_while::<(), fn(&mut ()) -> bool>,
        std::sync::LazyLock::<()>::force,
        std::sync::Mutex::<()>::lock,
        std::sync::Once::call_once::<fn()>,
        std::sync::Once::call_once_force::<fn(&std::sync::OnceState)>,
        std::sync::Once::wait,
        std::sync::OnceLock::<()>::get_or_init::<fn()>,
        std::sync::OnceLock::<()>::wait,
        std::sync::RwLock::<()>::read,
        std::sync::RwLock::<()>::write,
        std::sync::mpsc::IntoIter::<()>::next,
        std::sync::mpsc::Iter::<()>::next,
        std::sync::mpsc::Receiver::<()>::into_iter,
        std::sync::mpsc::Receiver::<()>::iter,
        std::sync::mpsc::Receiver::<()>::recv,
        std::sync::mpsc::Receiver::<()>::recv_timeout,
        std::sync::mpsc::SyncSender::<()>::send,
        std::thread::JoinHandle::<()>::join,
        std::thread::ScopedJoinHandle::<()>::join,
        std::thread::available_parallelism,
        std::thread::park,
        std::thread::park_timeout,
        std::thread::park_timeout_ms,
        std::thread::scope::<fn(&std::thread::Scope<'_, '_>), ()>,
        std::thread::sleep,
        std::thread::sleep_ms,
        std::thread::yield_now,
    ]
}

#[cfg(unix)]
#[rustfmt::skip]
fn unix() -> &'static [&'static str] {
    named![
        <F as std::os::unix::fs::FileExt>::read_at,
        <F as std::os::unix::fs::FileExt>::read_exact_at,
        <F as std::os::unix::fs::FileExt>::write_all_at,
        <F as std::os::unix::fs::FileExt>::write_at,
        std::os::unix::fs::chown::<&str>,
        std::os::unix::fs::fchown::<std::fs::File>,
        std::os::unix::fs::lchown::<&str>,
        std::os::unix::fs::symlink::<&str, &str>,
        std::os::unix::net::Incoming::next,
        std::os::unix::net::UnixDatagram::recv,
        std::os::unix::net::UnixDatagram::recv_from,
        std::os::unix::net::UnixDatagram::send,
        std::os::unix::net::UnixDatagram::send_to::<&str>,
        std::os::unix::net::UnixDatagram::send_to_addr,
        std::os::unix::net::UnixListener::accept,
        std::os::unix::net::UnixListener::incoming,
        std::os::unix::net::UnixStream::connect::<&str>,
        std::os::unix::net::UnixStream::connect_addr,
        std::os::unix::net::UnixStream::read,
        std::os::unix::net::UnixStream::read_exact,
        std::os::unix::net::UnixStream::read_to_end,
        std::os::unix::net::UnixStream::read_to_string,
        std::os::unix::net::UnixStream::write,
        std::os::unix::net::UnixStream::write_all,
    ]
}

#[allow(clippy::dbg_macro, reason = "dbg! is one of the macros in the tables")]
fn macros_and_drops() {
    std::print!("");
    std::println!();
    std::eprint!("");
    std::eprintln!();
    assert!(std::dbg!(true));
    assert!(std::mem::needs_drop::<std::io::BufWriter<F>>());
    assert!(std::mem::needs_drop::<std::io::LineWriter<F>>());
}

#[cfg(unix)]
#[test]
fn all_std_paths_are_named_here() {
    macros_and_drops();
    let named: BTreeSet<String> = portable()
        .iter()
        .chain(unix())
        .map(|path| plain(path))
        .collect();
    let unstable = UNSTABLE.iter().map(|(path, _)| *path);
    let elsewhere: BTreeSet<&str> = unstable
        .chain(WINDOWS.iter().copied())
        .chain(MACROS_AND_DROPS.iter().copied())
        .collect();
    let table: BTreeSet<&str> = apis()
        .map(|api| api.path)
        .filter(|path| path.starts_with("std::"))
        .collect();

    let all: BTreeSet<&str> = named.iter().map(String::as_str).chain(elsewhere).collect();
    assert_eq!(
        all.difference(&table).collect::<Vec<_>>(),
        Vec::<&&str>::new(),
        "not in the tables"
    );
    assert_eq!(
        table.difference(&all).collect::<Vec<_>>(),
        Vec::<&&str>::new(),
        "not named here"
    );
}

#[test]
fn functions_and_methods_are_told_apart() {
    for api in apis().filter(|api| api.path.starts_with("std::")) {
        let owner = api.path.rsplit("::").nth(1).unwrap_or_default();
        let in_module = owner.starts_with(|c: char| c.is_ascii_lowercase());
        let of_module = matches!(api.form, Form::Function | Form::Macro | Form::Drop);
        assert_eq!(in_module, of_module, "{}", api.path);
    }
}

/// A path as the tables write it: `<F as std::io::Read>::read` is `std::io::Read::read`,
/// `std::sync::Mutex::<()>::lock` is `std::sync::Mutex::lock`.
fn plain(path: &str) -> String {
    let path: String = path.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((_, rest)) = path.split_once(" as ")
        && path.starts_with('<')
    {
        return rest.replacen('>', "", 1).replace(' ', "");
    }
    let mut plain = String::new();
    let mut depth = 0;
    for c in path.replace("->", "").chars() {
        match c {
            '<' => depth += 1,
            '>' => depth -= 1,
            ' ' => {}
            c if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain.replace("::::", "::").trim_end_matches(':').to_owned()
}
