// notify-debouncer-mini 0.7.

pub use notify;
pub type DebounceEventResult = Result<Vec<DebouncedEvent>, notify::Error>;
pub struct DebouncedEvent { pub path: std::path::PathBuf }
pub struct Config;
pub struct Debouncer<T>;
impl<T> Debouncer<T> { pub fn watcher(&mut self) -> &mut dyn notify::Watcher {} }
pub fn new_debouncer<F>(timeout: std::time::Duration, event_handler: F) -> Result<Debouncer<notify::RecommendedWatcher>, notify::Error> {}
pub fn new_debouncer_opt<F, T>(config: Config, event_handler: F) -> Result<Debouncer<T>, notify::Error> {}
