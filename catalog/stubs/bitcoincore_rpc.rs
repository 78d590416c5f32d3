// bitcoincore-rpc 0.19.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub enum Auth { None, UserPass(String, String) }
pub struct Block;
pub struct BlockHash;
pub struct Txid;
pub trait RpcApi {
    fn get_block_count(&self) -> Result<u64> {}
    fn get_block(&self, hash: &BlockHash) -> Result<Block> {}
    fn send_raw_transaction<R>(&self, tx: R) -> Result<Txid> {}
}
pub struct Client;
impl Client { pub fn new(url: &str, auth: Auth) -> Result<Client> {} }
impl RpcApi for Client {}
