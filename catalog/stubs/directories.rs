// directories 6.

use std::path::{Path, PathBuf};

pub struct BaseDirs;
impl BaseDirs {
    pub fn new() -> Option<BaseDirs> {}
    pub fn home_dir(&self) -> &Path {}
    pub fn cache_dir(&self) -> &Path {}
    pub fn config_dir(&self) -> &Path {}
    pub fn config_local_dir(&self) -> &Path {}
    pub fn data_dir(&self) -> &Path {}
    pub fn data_local_dir(&self) -> &Path {}
    pub fn preference_dir(&self) -> &Path {}
    pub fn executable_dir(&self) -> Option<&Path> {}
    pub fn runtime_dir(&self) -> Option<&Path> {}
    pub fn state_dir(&self) -> Option<&Path> {}
}
pub struct UserDirs;
impl UserDirs {
    pub fn new() -> Option<UserDirs> {}
    pub fn home_dir(&self) -> &Path {}
    pub fn audio_dir(&self) -> Option<&Path> {}
    pub fn desktop_dir(&self) -> Option<&Path> {}
    pub fn document_dir(&self) -> Option<&Path> {}
    pub fn download_dir(&self) -> Option<&Path> {}
    pub fn font_dir(&self) -> Option<&Path> {}
    pub fn picture_dir(&self) -> Option<&Path> {}
    pub fn public_dir(&self) -> Option<&Path> {}
    pub fn template_dir(&self) -> Option<&Path> {}
    pub fn video_dir(&self) -> Option<&Path> {}
}
pub struct ProjectDirs;
impl ProjectDirs {
    pub fn from_path(project_path: PathBuf) -> Option<ProjectDirs> {}
    pub fn from(qualifier: &str, organization: &str, application: &str) -> Option<ProjectDirs> {}
    pub fn project_path(&self) -> &Path {}
    pub fn cache_dir(&self) -> &Path {}
    pub fn config_dir(&self) -> &Path {}
    pub fn config_local_dir(&self) -> &Path {}
    pub fn data_dir(&self) -> &Path {}
    pub fn data_local_dir(&self) -> &Path {}
    pub fn preference_dir(&self) -> &Path {}
    pub fn runtime_dir(&self) -> Option<&Path> {}
    pub fn state_dir(&self) -> Option<&Path> {}
}
