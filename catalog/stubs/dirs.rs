// dirs 6.

pub fn audio_dir() -> Option<std::path::PathBuf> {}
pub fn cache_dir() -> Option<std::path::PathBuf> {}
pub fn config_dir() -> Option<std::path::PathBuf> {}
pub fn config_local_dir() -> Option<std::path::PathBuf> {}
pub fn data_dir() -> Option<std::path::PathBuf> {}
pub fn data_local_dir() -> Option<std::path::PathBuf> {}
pub fn desktop_dir() -> Option<std::path::PathBuf> {}
pub fn document_dir() -> Option<std::path::PathBuf> {}
pub fn download_dir() -> Option<std::path::PathBuf> {}
pub fn executable_dir() -> Option<std::path::PathBuf> {}
pub fn home_dir() -> Option<std::path::PathBuf> {}
pub fn picture_dir() -> Option<std::path::PathBuf> {}
pub fn preference_dir() -> Option<std::path::PathBuf> {}
pub fn runtime_dir() -> Option<std::path::PathBuf> {}
pub fn state_dir() -> Option<std::path::PathBuf> {}
pub fn template_dir() -> Option<std::path::PathBuf> {}
pub fn video_dir() -> Option<std::path::PathBuf> {}
