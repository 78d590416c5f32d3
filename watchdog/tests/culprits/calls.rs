//! Calls that wait: for threads, processes, the network, the clock.

use std::io::Read;
use std::net::{Ipv4Addr, ToSocketAddrs, UdpSocket};
use std::sync::mpsc;

use crate::support::{STALL, block};
use crate::{check, check_advice};

#[test]
fn a_channel_that_is_empty() {
    check("a channel", "std::sync::mpsc::Receiver::recv", || {
        let (sender, receiver) = mpsc::channel::<()>();
        std::thread::spawn(move || {
            block();
            drop(sender);
        });
        async move {
            let _ = receiver.recv(); // stalls: a channel
        }
    });
}

#[test]
fn a_thread_that_is_joined() {
    check("a join", "std::thread::JoinHandle::join", || async {
        let thread = std::thread::spawn(block);
        thread.join().unwrap(); // stalls: a join
    });
}

#[test]
fn a_command_that_takes_its_time() {
    check("a command", "std::process::Command::output", || async {
        let mut command = std::process::Command::new("sleep");
        drop(command.arg("0.4").output()); // stalls: a command
    });
}

#[test]
fn a_child_that_is_waited_for() {
    check("a child", "std::process::Child::wait", || async {
        let mut command = std::process::Command::new("sleep");
        let mut child = command.arg("0.4").spawn().unwrap();
        child.wait().unwrap(); // stalls: a child
    });
}

#[test]
fn a_socket_that_nothing_comes_from() {
    check("a socket", "std::net::UdpSocket::recv", || async {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        socket.set_read_timeout(Some(STALL)).unwrap();
        drop(socket.recv(&mut [0])); // stalls: a socket
    });
}

#[test]
fn a_reader_inside_of_a_dependency() {
    struct Slow;
    impl Read for Slow {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            std::thread::sleep(STALL); // stalls: a reader
            Ok(0)
        }
    }
    check("a reader", "std::thread::sleep", || async {
        let value: Result<u32, _> = serde_json::from_reader(Slow);
        assert!(value.is_err());
    });
}

#[test]
fn a_call_of_the_c_library() {
    check("a C call", "usleep", || async {
        // SAFETY: it takes a plain number.
        unsafe { libc::usleep(STALL.as_micros() as u32) }; // stalls: a C call
    });
}

/// The resolver's state of this thread, as far as it matters: `struct __res_state` of
/// `resolv.h`.
#[repr(C)]
struct ResolverState {
    seconds: libc::c_int,
    tries: libc::c_int,
    options: libc::c_ulong,
    servers: libc::c_int,
    addresses: [libc::sockaddr_in; 3],
}

unsafe extern "C" {
    fn __res_init() -> libc::c_int;
    fn __res_state() -> *mut ResolverState;
}

/// Makes this thread ask a server that never answers, and once.
fn ask_in_vain(port: u16) {
    // SAFETY: the C library gives each thread a state of its own, which begins like this, and
    // reads it at the next look-up only.
    unsafe {
        assert_eq!(__res_init(), 0);
        let state = &mut *__res_state();
        (state.seconds, state.tries, state.servers) = (1, 1, 1);
        state.addresses[0].sin_family = libc::AF_INET as libc::sa_family_t;
        state.addresses[0].sin_port = port.to_be();
        state.addresses[0].sin_addr.s_addr = u32::from(Ipv4Addr::LOCALHOST).to_be();
    }
}

#[test]
fn a_name_that_is_looked_up() {
    let silent = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = silent.local_addr().unwrap().port();
    let stalls = check(
        "DNS",
        "std::net::ToSocketAddrs::to_socket_addrs",
        || async move {
            ask_in_vain(port);
            drop(("nostall.example.", 80).to_socket_addrs()); // stalls: DNS
        },
    );
    check_advice(&stalls, "blocking_call", "tokio::net::lookup_host", "");
    let call = stalls[0]
        .code
        .as_ref()
        .and_then(|code| code.syscall.as_deref());
    assert!(
        call.is_some_and(|call| call.starts_with("poll") || call.starts_with("ppoll")),
        "{call:?}"
    );
}
