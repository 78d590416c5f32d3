// rfd 0.15.

use std::path::PathBuf;

pub struct FileDialog;
impl FileDialog {
    pub fn pick_folders(self) -> Option<Vec<PathBuf>> {}
    pub fn pick_files(self) -> Option<Vec<PathBuf>> {}
    pub fn new() -> FileDialog {}
    pub fn add_filter(self, name: impl Into<String>, extensions: &[impl ToString]) -> Self {}
    pub fn set_directory<P: AsRef<std::path::Path>>(self, path: P) -> Self {}
    pub fn pick_file(self) -> Option<PathBuf> {}
    pub fn pick_folder(self) -> Option<PathBuf> {}
    pub fn save_file(self) -> Option<PathBuf> {}
}
pub struct FileHandle;
pub struct AsyncFileDialog;
impl AsyncFileDialog {
    pub fn new() -> Self {}
    pub async fn pick_file(self) -> Option<FileHandle> {}
    pub async fn pick_folder(self) -> Option<FileHandle> {}
    pub async fn save_file(self) -> Option<FileHandle> {}
}
pub enum MessageDialogResult { Yes, No, Ok, Cancel }
pub struct MessageDialog;
impl MessageDialog {
    pub fn new() -> Self {}
    pub fn set_title(self, text: impl Into<String>) -> Self {}
    pub fn set_description(self, text: impl Into<String>) -> Self {}
    pub fn show(self) -> MessageDialogResult {}
}
