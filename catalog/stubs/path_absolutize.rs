// path-absolutize 3.

pub trait Absolutize {
    fn absolutize(&self) -> std::io::Result<std::borrow::Cow<'_, std::path::Path>>;
    fn absolutize_virtually(&self, virtual_root: impl AsRef<std::path::Path>) -> std::io::Result<std::borrow::Cow<'_, std::path::Path>>;
    fn absolutize_from(&self, cwd: impl AsRef<std::path::Path>) -> std::io::Result<std::borrow::Cow<'_, std::path::Path>>;
}
impl Absolutize for std::path::Path {}
