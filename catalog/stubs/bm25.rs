// bm25 2.

pub struct Document<K> { pub id: K, pub contents: String }
pub struct SearchResult<K> { pub document: Document<K>, pub score: f32 }
pub struct SearchEngine<K, D = u32, T = DefaultTokenizer>;
impl<K, D, T> SearchEngine<K, D, T> {
    pub fn upsert(&mut self, document: impl Into<Document<K>>) {}
    pub fn search(&self, query: &str, limit: impl Into<Option<usize>>) -> Vec<SearchResult<K>> {}
}
pub struct DefaultTokenizer;
pub struct SearchEngineBuilder<K, D = u32, T = DefaultTokenizer>;
impl<K, D, T> SearchEngineBuilder<K, D, T> {
    pub fn with_avgdl(avgdl: f32) -> SearchEngineBuilder<K, D, T> {}
    pub fn with_documents(language_mode: impl Into<LanguageMode>, documents: impl IntoIterator<Item = impl Into<Document<K>>>) -> Self {}
    pub fn with_corpus(language_mode: impl Into<LanguageMode>, corpus: impl IntoIterator<Item = impl Into<String>>) -> SearchEngineBuilder<u32, D, T> {}
    pub fn k1(self, k1: f32) -> Self {}
    pub fn b(self, b: f32) -> Self {}
    pub fn avgdl(self, avgdl: f32) -> Self {}
    pub fn build(self) -> SearchEngine<K, D, T> {}
}
pub enum LanguageMode {}
