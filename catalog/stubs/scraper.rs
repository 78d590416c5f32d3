// scraper 0.22.

pub struct Html;
impl Html {
    pub fn parse_document(document: &str) -> Html {}
    pub fn parse_fragment(fragment: &str) -> Html {}
    pub fn select<'a>(&'a self, selector: &Selector) -> impl Iterator<Item = ElementRef<'a>> {}
}
pub struct Selector;
pub struct ElementRef<'a>;
