// fast_image_resize 5 and later.

pub enum ResizeError {}
pub struct Resizer;
impl Resizer {
    pub fn new() -> Self {}
    pub fn resize<S, D, O>(&mut self, src_image: &S, dst_image: &mut D, options: O) -> Result<(), ResizeError> {}
    pub fn resize_typed<S, D, O>(&mut self, src_view: &S, dst_view: &mut D, options: O) -> Result<(), ResizeError> {}
}
impl Default for Resizer {}
