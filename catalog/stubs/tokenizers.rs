// tokenizers 0.21.

pub type Error = Box<dyn std::error::Error + Send + Sync>;
pub type Result<T> = std::result::Result<T, Error>;
pub struct Encoding;
pub struct Tokenizer;
impl Tokenizer {
    pub fn from_file<P: AsRef<std::path::Path>>(file: P) -> Result<Tokenizer> {}
    pub fn from_pretrained<S: AsRef<str>>(identifier: S, parameters: Option<u8>) -> Result<Tokenizer> {}
    pub fn encode_batch<'s, E>(&self, inputs: Vec<E>, add_special_tokens: bool) -> Result<Vec<Encoding>> {}
}
