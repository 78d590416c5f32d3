// actix-files 0.6.

pub struct Files;
impl Files {
    pub fn new<T: Into<std::path::PathBuf>>(mount_path: &str, serve_from: T) -> Files {}
    pub fn guard<G>(self, guards: G) -> Self {}
    pub fn method_guard<G>(self, guards: G) -> Self {}
    pub fn show_files_listing(self) -> Self {}
    pub fn files_listing_renderer<F>(self, f: F) -> Self
    where
        F: Fn(&Directory, &actix_web::HttpRequest) -> std::io::Result<actix_web::dev::ServiceResponse>,
    {}
    pub fn mime_override<F: Fn(&str) -> u8>(self, f: F) -> Self {}
    pub fn path_filter<F: Fn(&std::path::Path, &http::request::Head) -> bool>(self, f: F) -> Self {}
    pub fn index_file<T: Into<String>>(self, index: T) -> Self {}
    pub fn prefer_utf8(self, value: bool) -> Self {}
    pub fn redirect_to_slash_directory(self) -> Self {}
    pub fn use_hidden_files(self) -> Self {}
    pub fn use_etag(self, value: bool) -> Self {}
    pub fn default_handler<F>(self, f: F) -> Self {}
}
pub struct Directory {
    pub base: std::path::PathBuf,
    pub path: std::path::PathBuf,
}
impl Directory {
    pub fn is_visible(&self, entry: &std::io::Result<std::fs::DirEntry>) -> bool {}
}
pub struct NamedFile;
impl NamedFile {
    pub fn open<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<NamedFile> {}
    pub async fn open_async<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<NamedFile> {}
    pub fn from_file<P: AsRef<std::path::Path>>(file: std::fs::File, path: P) -> std::io::Result<NamedFile> {}
    pub fn file(&self) -> &std::fs::File {}
    pub fn path(&self) -> &std::path::Path {}
    pub fn modified(&self) -> Option<std::time::SystemTime> {}
}
