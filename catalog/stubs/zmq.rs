// zmq 0.10.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error { EAGAIN }
pub enum SocketType { PUB, SUB, REQ, REP, PUSH, PULL }
pub struct PollItem<'a>;
pub fn poll(items: &mut [PollItem<'_>], timeout: i64) -> Result<i32> {}
pub fn proxy(frontend: &Socket, backend: &Socket) -> Result<()> {}
pub struct Message;
pub struct Context;
impl Context {
    pub fn new() -> Context {}
    pub fn socket(&self, socket_type: SocketType) -> Result<Socket> {}
}
pub struct Socket;
impl Socket {
    pub fn send_str(&self, data: &str, flags: i32) -> Result<()> {}
    pub fn send_multipart<I, T>(&self, iter: I, flags: i32) -> Result<()> {}
    pub fn recv_string(&self, flags: i32) -> Result<std::result::Result<String, Vec<u8>>> {}
    pub fn recv_into(&self, bytes: &mut [u8], flags: i32) -> Result<usize> {}
    pub fn bind(&self, endpoint: &str) -> Result<()> {}
    pub fn connect(&self, endpoint: &str) -> Result<()> {}
    pub fn send<T>(&self, data: T, flags: i32) -> Result<()> {}
    pub fn recv(&self, msg: &mut Message, flags: i32) -> Result<()> {}
    pub fn recv_msg(&self, flags: i32) -> Result<Message> {}
    pub fn recv_bytes(&self, flags: i32) -> Result<Vec<u8>> {}
}
