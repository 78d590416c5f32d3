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
pub fn accept_with_config<S: Read + Write>(stream: S, config: Option<WebSocketConfig>) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>> {}
pub fn accept_hdr<S: Read + Write, C: Callback>(stream: S, callback: C) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>> {}
pub fn accept_hdr_with_config<S: Read + Write, C: Callback>(stream: S, callback: C, config: Option<WebSocketConfig>) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>> {}
pub fn client_with_config<Stream, Req>(request: Req, stream: Stream, config: Option<WebSocketConfig>) -> std::result::Result<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>> {}
pub fn client_tls<R, S>(request: R, stream: S) -> Result<(WebSocket<MaybeTlsStream<S>>, Response), TlsHandshakeError<S>> {}
pub fn client_tls_with_config<R, S>(request: R, stream: S, config: Option<WebSocketConfig>, connector: Option<Connector>) -> Result<(WebSocket<MaybeTlsStream<S>>, Response), TlsHandshakeError<S>> {}
pub fn connect_with_config<Req: IntoClientRequest>(request: Req, config: Option<WebSocketConfig>, max_redirects: u8) -> Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)> {}
