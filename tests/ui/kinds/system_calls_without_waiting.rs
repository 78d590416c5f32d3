async fn peek(fd: i32, buffer: &mut [u8; 1]) -> bool {
    let (to, len) = (buffer.as_mut_ptr().cast(), 1);
    unsafe {
        libc::recv(fd, to, len, libc::MSG_PEEK); //~ WARN blocking_call: libc::recv
        libc::recv(fd, to, len, libc::MSG_PEEK | libc::MSG_DONTWAIT) >= 0
    }
}

async fn send(fd: i32, message: *const libc::msghdr) {
    unsafe {
        libc::sendmsg(fd, message, 0); //~ WARN blocking_call: libc::sendmsg
        libc::sendmsg(fd, message, libc::MSG_DONTWAIT | libc::MSG_NOSIGNAL);
    }
}

async fn ask(fds: &mut [libc::pollfd], events: *mut libc::epoll_event) {
    unsafe {
        libc::poll(fds.as_mut_ptr(), 1, -1); //~ WARN blocking_call: libc::poll
        libc::poll(fds.as_mut_ptr(), 1, 0);
        libc::epoll_wait(3, events, 8, 0);
    }
}
