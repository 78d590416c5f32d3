// rumqttc 0.24.

pub enum ClientError {}
pub enum ConnectionError {}
pub enum RecvError {}
pub enum QoS { AtMostOnce, AtLeastOnce, ExactlyOnce }
pub enum Event {}
pub struct MqttOptions;
impl MqttOptions {
    pub fn new<S: Into<String>, T: Into<String>>(id: S, host: T, port: u16) -> MqttOptions {}
    pub fn set_keep_alive(&mut self, duration: std::time::Duration) -> &mut Self {}
}
pub struct Client;
impl Client {
    pub fn subscribe_many<T>(&self, topics: T) -> Result<(), ClientError> {}
    pub fn new(options: MqttOptions, cap: usize) -> (Client, Connection) {}
    pub fn publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> {}
    pub fn try_publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> {}
    pub fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError> {}
}
impl Clone for Client {}
pub struct Connection;
impl Connection {
    pub fn iter(&mut self) -> Iter<'_> {}
    pub fn recv(&mut self) -> Result<Result<Event, ConnectionError>, RecvError> {}
}
pub struct Iter<'a>;
impl<'a> Iterator for Iter<'a> { type Item = Result<Event, ConnectionError>; }
pub struct AsyncClient;
impl AsyncClient {
    pub fn new(options: MqttOptions, cap: usize) -> (AsyncClient, EventLoop) {}
    pub async fn publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> {}
    pub async fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError> {}
}
impl Clone for AsyncClient {}
pub struct EventLoop;
impl EventLoop { pub async fn poll(&mut self) -> Result<Event, ConnectionError> {} }
