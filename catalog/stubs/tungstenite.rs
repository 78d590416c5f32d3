// tungstenite 0.26.

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub enum Error { ConnectionClosed, AlreadyClosed, Io(std::io::Error) }
pub enum Message { Text(String), Binary(bytes::Bytes), Ping(bytes::Bytes), Pong(bytes::Bytes), Close(Option<CloseFrame>) }
pub struct CloseFrame;
pub struct HandshakeError<Role>;
pub struct ClientHandshake<S>;
pub struct ServerHandshake<S>;
pub fn connect<Req>(request: Req) -> Result<(WebSocket<stream::MaybeTlsStream<std::net::TcpStream>>, http::Response<Option<Vec<u8>>>)> {}
pub fn client<Stream, Req>(request: Req, stream: Stream) -> Result<(WebSocket<Stream>, http::Response<Option<Vec<u8>>>), HandshakeError<ClientHandshake<Stream>>> {}
pub fn accept<S>(stream: S) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S>>> {}
pub struct WebSocket<Stream>;
impl<Stream> WebSocket<Stream> {
    pub fn get_ref(&self) -> &Stream {}
    pub fn get_mut(&mut self) -> &mut Stream {}
    pub fn read(&mut self) -> Result<Message> {}
    pub fn send(&mut self, message: Message) -> Result<()> {}
    pub fn write(&mut self, message: Message) -> Result<()> {}
    pub fn flush(&mut self) -> Result<()> {}
    pub fn close(&mut self, code: Option<CloseFrame>) -> Result<()> {}
}
pub mod stream {
    pub enum MaybeTlsStream<S> { Plain(S) }
    impl<S> std::io::Read for MaybeTlsStream<S> {}
    impl<S> std::io::Write for MaybeTlsStream<S> {}
}
