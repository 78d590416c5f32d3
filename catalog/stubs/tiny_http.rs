// tiny_http 0.12.

pub struct SslConfig { pub certificate: Vec<u8>, pub private_key: Vec<u8> }
pub struct Server;
impl Server {
    pub fn http<A: std::net::ToSocketAddrs>(addr: A) -> Result<Server, Box<dyn std::error::Error + Send + Sync + 'static>> {}
    pub fn https<A: std::net::ToSocketAddrs>(addr: A, config: SslConfig) -> Result<Server, Box<dyn std::error::Error + Send + Sync + 'static>> {}
    pub fn recv(&self) -> std::io::Result<Request> {}
    pub fn recv_timeout(&self, timeout: std::time::Duration) -> std::io::Result<Option<Request>> {}
    pub fn try_recv(&self) -> std::io::Result<Option<Request>> {}
    pub fn incoming_requests(&self) -> IncomingRequests<'_> {}
}
pub struct IncomingRequests<'a>;
impl<'a> Iterator for IncomingRequests<'a> { type Item = Request; }
pub struct Request;
impl Request {
    pub fn url(&self) -> &str {}
    pub fn as_reader(&mut self) -> &mut dyn std::io::Read {}
    pub fn respond<R>(self, response: Response<R>) -> Result<(), std::io::Error> {}
}
pub struct Response<R>;
