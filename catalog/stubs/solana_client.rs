// solana-client 2.

pub mod client_error {
    pub type Result<T> = std::result::Result<T, ClientError>;
    pub struct ClientError;
}
pub mod rpc_client {
    use crate::client_error::Result;
    pub struct RpcClient;
    impl RpcClient {
        pub fn new<U: ToString>(url: U) -> Self {}
        pub fn get_balance(&self, pubkey: &Pubkey) -> Result<u64> {}
        pub fn get_latest_blockhash(&self) -> Result<Hash> {}
        pub fn send_and_confirm_transaction<T>(&self, transaction: &T) -> Result<Signature> {}
    }
    pub struct Pubkey;
    pub struct Hash;
    pub struct Signature;
}
pub mod nonblocking {
    pub mod rpc_client {
        use crate::client_error::Result;
        use crate::rpc_client::{Hash, Pubkey, Signature};
        pub struct RpcClient;
        impl RpcClient {
            pub fn new(url: String) -> Self {}
            pub async fn get_balance(&self, pubkey: &Pubkey) -> Result<u64> {}
            pub async fn get_latest_blockhash(&self) -> Result<Hash> {}
            pub async fn send_and_confirm_transaction<T>(&self, transaction: &T) -> Result<Signature> {}
        }
    }
}
