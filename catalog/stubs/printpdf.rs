// printpdf 0.8 and later.

pub struct PdfDocument;
impl PdfDocument {
    pub fn new(name: &str) -> Self {}
    pub fn with_pages<P>(&mut self, pages: P) -> &mut Self {}
    pub fn parse<O, W>(bytes: &[u8], opts: &O, warnings: &mut W) -> Result<Self, String> {}
    pub fn from_html<I, F, O, W>(html: &str, images: &I, fonts: &F, options: &O, warnings: &mut W) -> Result<Self, String> {}
    pub fn save<O, W>(&self, opts: &O, warnings: &mut W) -> Vec<u8> {}
}
