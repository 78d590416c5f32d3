use socket2::{SockAddr, Socket};
use std::time::Duration;

async fn connect(socket: Socket, address: SockAddr) {
    socket.connect_timeout(&address, Duration::from_secs(1)).unwrap(); //~ WARN blocking_call: socket2::Socket::connect_timeout
    socket.accept().unwrap(); //~ NOTE blocking_call: socket2::Socket::accept
    socket.set_nonblocking(true).unwrap();
}

async fn events(poll: &mut mio::Poll, events: &mut mio::Events) {
    poll.poll(events, None).unwrap(); //~ WARN blocking_call: mio::Poll::poll
}

async fn resolve(resolver: &trust_dns_resolver::Resolver) {
    let _ = resolver.lookup_ip("example.org"); //~ DENY nested_runtime: trust_dns_resolver::Resolver::lookup_ip
}

async fn upload(file: &mut std::io::Cursor<Vec<u8>>) {
    let mut ftp = ftp::FtpStream::connect("example.org:21").unwrap(); //~ WARN blocking_call
    ftp.put("a", file).unwrap(); //~ WARN blocking_call: ftp::FtpStream::put
}

struct Poll;

impl Poll {
    fn poll(&mut self) {}
}

async fn own(mut poll: Poll) {
    poll.poll();
}
