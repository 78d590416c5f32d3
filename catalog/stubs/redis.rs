// redis 0.27. The keys and values of commands are plain type parameters here.

pub type RedisResult<T> = Result<T, RedisError>;
pub struct RedisError;
pub enum Value { Nil, Int(i64), Okay }
pub trait IntoConnectionInfo {}
pub struct Client;
impl Client {
    pub fn open<T: IntoConnectionInfo>(params: T) -> RedisResult<Client> {}
    pub fn get_connection(&self) -> RedisResult<Connection> {}
    pub fn get_connection_with_timeout(&self, timeout: std::time::Duration) -> RedisResult<Connection> {}
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<aio::MultiplexedConnection> {}
    pub async fn get_async_pubsub(&self) -> RedisResult<aio::PubSub> {}
    pub async fn get_connection_manager(&self) -> RedisResult<aio::ConnectionManager> {}
}
impl Clone for Client {}
impl r2d2::ManageConnection for Client { type Connection = Connection; type Error = RedisError; }
pub struct Connection;
impl Connection { pub fn as_pubsub(&mut self) -> PubSub<'_> {} }
pub trait ConnectionLike {
    fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
    fn is_open(&self) -> bool;
}
impl ConnectionLike for Connection {}
impl ConnectionLike for Client {}
pub struct PubSub<'a>;
impl<'a> PubSub<'a> {
    pub fn subscribe<T>(&mut self, channel: T) -> RedisResult<()> {}
    pub fn get_message(&mut self) -> RedisResult<Msg> {}
}
pub struct Msg;
impl Msg { pub fn get_payload<T>(&self) -> RedisResult<T> {} }
pub fn cmd(name: &str) -> Cmd {}
pub fn pipe() -> Pipeline {}
pub struct Cmd;
impl Cmd {
    pub fn new() -> Cmd {}
    pub fn arg<T>(&mut self, arg: T) -> &mut Cmd {}
    pub fn query<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()> {}
    pub async fn query_async<T>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T> {}
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()> {}
}
pub struct Pipeline;
impl Pipeline {
    pub fn new() -> Pipeline {}
    pub fn atomic(&mut self) -> &mut Pipeline {}
    pub fn cmd(&mut self, name: &str) -> &mut Pipeline {}
    pub fn arg<T>(&mut self, arg: T) -> &mut Pipeline {}
    pub fn query<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()> {}
    pub async fn query_async<T>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T> {}
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()> {}
}
pub mod aio {
    pub trait ConnectionLike {}
    pub struct MultiplexedConnection;
    impl ConnectionLike for MultiplexedConnection {}
    impl Clone for MultiplexedConnection {}
    pub struct ConnectionManager;
    impl ConnectionLike for ConnectionManager {}
    impl Clone for ConnectionManager {}
    pub struct PubSub;
    impl PubSub {
        pub async fn subscribe<T>(&mut self, channel_name: T) -> crate::RedisResult<()> {}
        pub fn on_message(&mut self) -> impl futures::Stream<Item = crate::Msg> {}
    }
}
pub trait Commands: ConnectionLike {
    fn append<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn decr<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn del<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    fn exists<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    fn expire<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn get<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    fn hdel<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn hexists<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn hget<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn hgetall<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    fn hset<RV, A, B, C>(&mut self, a: A, b: B, c: C) -> RedisResult<RV> {}
    fn hset_multiple<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn incr<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn keys<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    fn lindex<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn llen<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    fn lpop<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn lpush<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn lrange<RV, A, B, C>(&mut self, a: A, b: B, c: C) -> RedisResult<RV> {}
    fn mget<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    fn mset<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    fn persist<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    fn publish<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn rename<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn rpop<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn rpush<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn sadd<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn scard<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    fn set<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn set_ex<RV, A, B, C>(&mut self, a: A, b: B, c: C) -> RedisResult<RV> {}
    fn set_nx<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn sismember<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn smembers<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    fn srem<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn ttl<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    fn xadd<RV, A, B, C>(&mut self, a: A, b: B, c: C) -> RedisResult<RV> {}
    fn xread<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn zadd<RV, A, B, C>(&mut self, a: A, b: B, c: C) -> RedisResult<RV> {}
    fn zcard<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    fn zrange<RV, A, B, C>(&mut self, a: A, b: B, c: C) -> RedisResult<RV> {}
    fn zrem<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    fn zscore<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
}
impl<T: ConnectionLike> Commands for T {}
pub trait AsyncCommands: aio::ConnectionLike {
    async fn append<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn decr<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn del<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    async fn exists<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    async fn expire<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn get<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    async fn hdel<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn hexists<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn hget<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn hgetall<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    async fn hset<RV, A, B, C>(&mut self, a: A, b: B, c: C) -> RedisResult<RV> {}
    async fn hset_multiple<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn incr<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn keys<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    async fn lindex<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn llen<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    async fn lpop<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn lpush<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn lrange<RV, A, B, C>(&mut self, a: A, b: B, c: C) -> RedisResult<RV> {}
    async fn mget<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    async fn mset<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    async fn persist<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    async fn publish<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn rename<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn rpop<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn rpush<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn sadd<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn scard<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    async fn set<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn set_ex<RV, A, B, C>(&mut self, a: A, b: B, c: C) -> RedisResult<RV> {}
    async fn set_nx<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn sismember<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn smembers<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    async fn srem<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn ttl<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    async fn xadd<RV, A, B, C>(&mut self, a: A, b: B, c: C) -> RedisResult<RV> {}
    async fn xread<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn zadd<RV, A, B, C>(&mut self, a: A, b: B, c: C) -> RedisResult<RV> {}
    async fn zcard<RV, A>(&mut self, a: A) -> RedisResult<RV> {}
    async fn zrange<RV, A, B, C>(&mut self, a: A, b: B, c: C) -> RedisResult<RV> {}
    async fn zrem<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
    async fn zscore<RV, A, B>(&mut self, a: A, b: B) -> RedisResult<RV> {}
}
impl<T: aio::ConnectionLike> AsyncCommands for T {}
