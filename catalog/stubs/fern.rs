// fern 0.7, as far as it gives a file.

pub fn log_file<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<std::fs::File> {}
