// tracing-appender 0.2.

pub fn non_blocking<T: std::io::Write>(writer: T) -> (non_blocking::NonBlocking, non_blocking::WorkerGuard) {}
pub mod non_blocking {
    pub struct NonBlocking;
    impl std::io::Write for NonBlocking {}
    pub struct WorkerGuard;
}
pub mod rolling {
    pub fn daily(directory: impl AsRef<std::path::Path>, file_name_prefix: impl AsRef<std::path::Path>) -> RollingFileAppender {}
    pub fn hourly(directory: impl AsRef<std::path::Path>, file_name_prefix: impl AsRef<std::path::Path>) -> RollingFileAppender {}
    pub fn never(directory: impl AsRef<std::path::Path>, file_name: impl AsRef<std::path::Path>) -> RollingFileAppender {}
    pub fn minutely(directory: impl AsRef<std::path::Path>, file_name_prefix: impl AsRef<std::path::Path>) -> RollingFileAppender {}
    pub fn weekly(directory: impl AsRef<std::path::Path>, file_name_prefix: impl AsRef<std::path::Path>) -> RollingFileAppender {}
    pub struct Rotation;
    pub struct InitError;
    pub struct Builder;
    impl Builder {
        pub fn new() -> Self {}
        pub fn rotation(self, rotation: Rotation) -> Self {}
        pub fn filename_prefix(self, prefix: impl Into<String>) -> Self {}
        pub fn filename_suffix(self, suffix: impl Into<String>) -> Self {}
        pub fn max_log_files(self, n: usize) -> Self {}
        pub fn build(&self, directory: impl AsRef<std::path::Path>) -> Result<RollingFileAppender, InitError> {}
    }
    pub struct RollingFileAppender;
    impl RollingFileAppender {
        pub fn new(rotation: Rotation, directory: impl AsRef<std::path::Path>, filename_prefix: impl AsRef<std::path::Path>) -> RollingFileAppender {}
        pub fn builder() -> Builder {}
    }
    impl std::io::Write for RollingFileAppender {}
}
