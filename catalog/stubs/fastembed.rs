// fastembed 5 and later.

pub struct TextEmbedding;
impl TextEmbedding {
    pub fn try_new<O>(options: O) -> anyhow::Result<TextEmbedding> {}
    pub fn embed<T>(&mut self, texts: T, batch_size: Option<usize>) -> anyhow::Result<Vec<Embedding>> {}
}
pub struct Embedding;
pub struct TextRerank;
impl TextRerank {
    pub fn try_new<O>(options: O) -> anyhow::Result<TextRerank> {}
    pub fn rerank<S, T>(&mut self, query: S, documents: T, return_documents: bool, batch_size: Option<usize>) -> anyhow::Result<Vec<RerankResult>> {}
}
pub struct RerankResult;
pub struct SparseTextEmbedding;
impl SparseTextEmbedding {
    pub fn try_new<O>(options: O) -> anyhow::Result<SparseTextEmbedding> {}
    pub fn embed<T>(&mut self, texts: T, batch_size: Option<usize>) -> anyhow::Result<Vec<SparseEmbedding>> {}
}
pub struct SparseEmbedding;
