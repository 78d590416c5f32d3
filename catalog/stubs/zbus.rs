// zbus 5.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct Message;
pub struct Connection;
impl Connection {
    pub async fn session() -> Result<Self> {}
    pub async fn system() -> Result<Self> {}
    pub async fn call_method<D, P, I, M, B>(&self, destination: Option<D>, path: P, interface: Option<I>, method_name: M, body: &B) -> Result<Message> {}
}
impl Clone for Connection {}
pub mod blocking {
    use crate::{Message, Result};
    pub struct Connection;
    impl Connection {
        pub fn session() -> Result<Self> {}
        pub fn system() -> Result<Self> {}
        pub fn call_method<D, P, I, M, B>(&self, destination: Option<D>, path: P, interface: Option<I>, method_name: M, body: &B) -> Result<Message> {}
    }
    impl Clone for Connection {}
    pub struct Proxy<'a>;
    impl<'a> Proxy<'a> {
        pub fn new<D, P, I>(conn: &Connection, destination: D, path: P, interface: I) -> Result<Proxy<'a>> {}
        pub fn call<M, B, R>(&self, method_name: M, body: &B) -> Result<R> {}
    }
}
