// etcetera 0.8: the native strategies give the same methods as the trait.

use std::path::{Path, PathBuf};

pub struct HomeDirError;
pub fn home_dir() -> Result<PathBuf, HomeDirError> {}
pub use base_strategy::{BaseStrategy, choose_base_strategy};
pub use app_strategy::{AppStrategy, AppStrategyArgs, choose_app_strategy};
pub mod base_strategy {
    use std::path::{Path, PathBuf};
    pub trait BaseStrategy {
        fn home_dir(&self) -> &Path;
        fn config_dir(&self) -> PathBuf;
        fn data_dir(&self) -> PathBuf;
        fn cache_dir(&self) -> PathBuf;
        fn state_dir(&self) -> Option<PathBuf>;
        fn runtime_dir(&self) -> Option<PathBuf>;
    }
    pub struct Xdg;
    impl BaseStrategy for Xdg {}
    pub fn choose_base_strategy() -> Result<Xdg, crate::HomeDirError> {}
    pub fn choose_native_strategy() -> Result<Xdg, crate::HomeDirError> {}
}
pub mod app_strategy {
    use std::path::{Path, PathBuf};
    pub struct AppStrategyArgs { pub top_level_domain: String, pub author: String, pub app_name: String }
    pub trait AppStrategy {
        fn home_dir(&self) -> &Path;
        fn config_dir(&self) -> PathBuf;
        fn data_dir(&self) -> PathBuf;
        fn cache_dir(&self) -> PathBuf;
        fn state_dir(&self) -> Option<PathBuf>;
        fn runtime_dir(&self) -> Option<PathBuf>;
        fn in_config_dir<P: AsRef<Path>>(&self, path: P) -> PathBuf;
        fn in_data_dir<P: AsRef<Path>>(&self, path: P) -> PathBuf;
        fn in_cache_dir<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    }
    pub struct Xdg;
    impl AppStrategy for Xdg {}
    pub fn choose_app_strategy(args: AppStrategyArgs) -> Result<Xdg, crate::HomeDirError> {}
    pub fn choose_native_strategy(args: AppStrategyArgs) -> Result<Xdg, crate::HomeDirError> {}
}
