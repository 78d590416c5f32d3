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
    pub struct RollingFileAppender;
    impl std::io::Write for RollingFileAppender {}
}
