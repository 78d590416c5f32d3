// dbus 0.9.

pub struct Error;
pub struct Message;
pub mod channel {
    pub enum BusType { Session, System, Starter }
    pub struct Channel;
    impl Channel {
        pub fn get_private(bus: BusType) -> Result<Channel, crate::Error> {}
        pub fn send_with_reply_and_block(&self, msg: crate::Message, timeout: std::time::Duration) -> Result<crate::Message, crate::Error> {}
    }
}
pub mod blocking {
    use std::time::Duration;
    pub struct Connection;
    impl Connection {
        pub fn new_session() -> Result<Self, crate::Error> {}
        pub fn new_system() -> Result<Self, crate::Error> {}
        pub fn process(&self, timeout: Duration) -> Result<bool, crate::Error> {}
        pub fn with_proxy<'a, 'b, D, P>(&'b self, dest: D, path: P, timeout: Duration) -> Proxy<'a, &'b Connection> {}
    }
    pub struct Proxy<'a, C>;
    impl<'a, C> Proxy<'a, C> {
        pub fn method_call<'i, 'm, R, A, I, M>(&self, i: I, m: M, args: A) -> Result<R, crate::Error> {}
    }
}
