// rdkafka 0.37.

pub mod error {
    pub type KafkaResult<T> = Result<T, KafkaError>;
    pub enum KafkaError {}
}
pub mod util {
    pub enum Timeout { After(std::time::Duration), Never }
}
pub use config::ClientConfig;
pub mod config {
    pub struct ClientConfig;
    impl ClientConfig {
        pub fn new() -> ClientConfig {}
        pub fn set<K: Into<String>, V: Into<String>>(&mut self, key: K, value: V) -> &mut ClientConfig {}
        pub fn create<T: FromClientConfig>(&self) -> crate::error::KafkaResult<T> {}
    }
    pub trait FromClientConfig {}
}
pub mod message {
    pub struct BorrowedMessage<'a>;
}
pub mod metadata {
    pub struct Metadata;
}
pub mod topic_partition_list {
    pub struct TopicPartitionList;
}
pub mod consumer {
    use crate::error::KafkaResult;
    use crate::message::BorrowedMessage;
    use crate::topic_partition_list::TopicPartitionList;
    use crate::util::Timeout;
    pub enum CommitMode { Sync, Async }
    pub trait Consumer {
        fn subscribe(&self, topics: &[&str]) -> KafkaResult<()>;
        fn commit(&self, topic_partition_list: &TopicPartitionList, mode: CommitMode) -> KafkaResult<()>;
        fn committed<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<TopicPartitionList>;
        fn fetch_metadata<T: Into<Timeout>>(&self, topic: Option<&str>, timeout: T) -> KafkaResult<crate::metadata::Metadata>;
        fn fetch_watermarks<T: Into<Timeout>>(&self, topic: &str, partition: i32, timeout: T) -> KafkaResult<(i64, i64)>;
    }
    pub struct BaseConsumer;
    impl BaseConsumer {
        pub fn poll<T: Into<Timeout>>(&self, timeout: T) -> Option<KafkaResult<BorrowedMessage<'_>>> {}
    }
    impl Consumer for BaseConsumer {}
    pub struct StreamConsumer;
    impl StreamConsumer { pub async fn recv(&self) -> KafkaResult<BorrowedMessage<'_>> {} }
    impl Consumer for StreamConsumer {}
}
pub mod producer {
    use crate::util::Timeout;
    pub trait Producer { fn flush<T: Into<Timeout>>(&self, timeout: T) -> crate::error::KafkaResult<()>; }
    pub struct BaseProducer;
    impl BaseProducer { pub fn poll<T: Into<Timeout>>(&self, timeout: T) {} }
    impl Producer for BaseProducer {}
    pub struct FutureProducer;
    impl Producer for FutureProducer {}
    impl Clone for FutureProducer {}
}
