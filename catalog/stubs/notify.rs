// notify 8.

use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub struct Event { pub paths: Vec<std::path::PathBuf> }
pub struct Config;
pub enum RecursiveMode { Recursive, NonRecursive }
pub trait Watcher {
    fn new<F>(event_handler: F, config: Config) -> Result<Self>;
    fn watch(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;
    fn unwatch(&mut self, path: &Path) -> Result<()>;
}
pub type RecommendedWatcher = INotifyWatcher;
pub struct INotifyWatcher;
impl Watcher for INotifyWatcher {}
pub struct PollWatcher;
impl Watcher for PollWatcher {}
pub fn recommended_watcher<F>(event_handler: F) -> Result<RecommendedWatcher> {}
