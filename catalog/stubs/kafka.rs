// kafka 0.10.

pub mod producer {
    pub struct Record<'a, K, V>;
    pub struct Builder<P>;
    impl<P> Builder<P> { pub fn create(self) -> Result<Producer<P>, Error> {} }
    pub struct Producer<P>;
    impl<P> Producer<P> {
        pub fn from_hosts(hosts: Vec<String>) -> Builder<P> {}
        pub fn send<'a, K, V>(&mut self, rec: &Record<'a, K, V>) -> Result<(), Error> {}
        pub fn send_all<'a, K, V>(&mut self, recs: &[Record<'a, K, V>]) -> Result<Vec<u8>, Error> {}
    }
    pub struct Error;
}
pub mod consumer {
    pub struct Builder;
    impl Builder { pub fn create(self) -> Result<Consumer, Error> {} }
    pub struct Consumer;
    impl Consumer {
        pub fn from_hosts(hosts: Vec<String>) -> Builder {}
        pub fn poll(&mut self) -> Result<MessageSets, Error> {}
        pub fn commit_consumed(&mut self) -> Result<(), Error> {}
    }
    pub struct MessageSets;
    pub struct Error;
}
