// notify-debouncer-full 0.6.

pub use notify;
pub type DebounceEventResult = Result<Vec<DebouncedEvent>, Vec<notify::Error>>;
pub struct DebouncedEvent { pub event: notify::Event }
pub struct RecommendedCache;
pub struct Debouncer<T, C>;
impl<T, C> Debouncer<T, C> {
    pub fn stop(self) {}
    pub fn stop_nonblocking(self) {}
    pub fn watch(&mut self, path: impl AsRef<std::path::Path>, recursive_mode: notify::RecursiveMode) -> notify::Result<()> {}
    pub fn unwatch(&mut self, path: impl AsRef<std::path::Path>) -> notify::Result<()> {}
}
pub fn new_debouncer<F>(timeout: std::time::Duration, tick_rate: Option<std::time::Duration>, event_handler: F) -> Result<Debouncer<notify::RecommendedWatcher, RecommendedCache>, notify::Error> {}
pub fn new_debouncer_opt<F, T, C>(timeout: std::time::Duration, tick_rate: Option<std::time::Duration>, event_handler: F, file_id_cache: C, config: notify::Config) -> Result<Debouncer<T, C>, notify::Error> {}
