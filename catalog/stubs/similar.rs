// similar 2 and 3.

pub struct TextDiff<'old, 'new, T: ?Sized>;
impl<'old, 'new, T: ?Sized> TextDiff<'old, 'new, T> {
    pub fn from_lines<O, N>(old: O, new: N) -> Self {}
    pub fn from_words<O, N>(old: O, new: N) -> Self {}
    pub fn from_chars<O, N>(old: O, new: N) -> Self {}
    pub fn from_unicode_words<O, N>(old: O, new: N) -> Self {}
    pub fn from_graphemes<O, N>(old: O, new: N) -> Self {}
    pub fn from_slices(old: &[&'old T], new: &[&'new T]) -> Self {}
    pub fn ratio(&self) -> f32 {}
}
pub enum Algorithm { Myers, Patience, Lcs }
pub enum DiffOp {}
pub fn capture_diff_slices<T>(alg: Algorithm, a: &[T], b: &[T]) -> Vec<DiffOp> {}
