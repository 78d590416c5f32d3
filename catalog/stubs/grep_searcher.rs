// grep-searcher 0.1.

pub struct Searcher;
impl Searcher {
    pub fn new() -> Searcher {}
    pub fn search_path<P, M, S>(&mut self, matcher: M, path: P, write_to: S) -> Result<(), std::io::Error> {}
    pub fn search_file<M, S>(&mut self, matcher: M, file: &std::fs::File, write_to: S) -> Result<(), std::io::Error> {}
    pub fn search_reader<M, R: std::io::Read, S>(&mut self, matcher: M, read_from: R, write_to: S) -> Result<(), std::io::Error> {}
    pub fn search_slice<M, S>(&mut self, matcher: M, slice: &[u8], write_to: S) -> Result<(), std::io::Error> {}
}
pub struct SearcherBuilder;
impl SearcherBuilder {
    pub fn new() -> SearcherBuilder {}
    pub fn build(&self) -> Searcher {}
    pub fn line_number(&mut self, yes: bool) -> &mut SearcherBuilder {}
    pub fn multi_line(&mut self, yes: bool) -> &mut SearcherBuilder {}
}
