// socket2 0.5 and later.

use std::io;
use std::mem::MaybeUninit;

pub struct SockAddr;
impl From<std::net::SocketAddr> for SockAddr {}
pub struct Socket;
impl Socket {
    pub fn new<D, T, P>(domain: D, ty: T, protocol: P) -> io::Result<Socket> {}
    pub fn bind(&self, address: &SockAddr) -> io::Result<()> {}
    pub fn listen(&self, backlog: i32) -> io::Result<()> {}
    pub fn connect(&self, address: &SockAddr) -> io::Result<()> {}
    pub fn connect_timeout(&self, addr: &SockAddr, timeout: std::time::Duration) -> io::Result<()> {}
    pub fn accept(&self) -> io::Result<(Socket, SockAddr)> {}
    pub fn recv(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize> {}
    pub fn recv_from(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<(usize, SockAddr)> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
}
