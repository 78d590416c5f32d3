// native-dialog 0.8 and later.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct DialogBuilder;
impl DialogBuilder {
    pub fn file() -> FileDialogBuilder {}
    pub fn message() -> MessageDialogBuilder {}
}
pub struct MessageDialogBuilder;
impl MessageDialogBuilder {
    pub fn set_title<S>(self, title: S) -> Self {}
    pub fn set_text<S>(self, text: S) -> Self {}
    pub fn alert(self) -> MessageAlert {}
    pub fn confirm(self) -> MessageConfirm {}
}
pub struct FileDialogBuilder;
impl FileDialogBuilder {
    pub fn set_title<S>(self, title: S) -> Self {}
    pub fn set_location<S>(self, location: S) -> Self {}
    pub fn open_single_file(self) -> OpenSingleFile {}
    pub fn open_multiple_file(self) -> OpenMultipleFile {}
    pub fn open_single_dir(self) -> OpenSingleDir {}
    pub fn save_single_file(self) -> SaveSingleFile {}
}
pub struct MessageAlert;
impl MessageAlert {
    pub fn show(self) -> Result<()> {}
    pub async fn spawn(self) -> Result<()> {}
}
pub struct MessageConfirm;
impl MessageConfirm {
    pub fn show(self) -> Result<bool> {}
    pub async fn spawn(self) -> Result<bool> {}
}
pub struct OpenSingleFile;
impl OpenSingleFile {
    pub fn show(self) -> Result<Option<std::path::PathBuf>> {}
    pub async fn spawn(self) -> Result<Option<std::path::PathBuf>> {}
}
pub struct OpenMultipleFile;
impl OpenMultipleFile {
    pub fn show(self) -> Result<Vec<std::path::PathBuf>> {}
    pub async fn spawn(self) -> Result<Vec<std::path::PathBuf>> {}
}
pub struct OpenSingleDir;
impl OpenSingleDir {
    pub fn show(self) -> Result<Option<std::path::PathBuf>> {}
    pub async fn spawn(self) -> Result<Option<std::path::PathBuf>> {}
}
pub struct SaveSingleFile;
impl SaveSingleFile {
    pub fn show(self) -> Result<Option<std::path::PathBuf>> {}
    pub async fn spawn(self) -> Result<Option<std::path::PathBuf>> {}
}
