// pathdiff 0.2.

pub fn diff_paths<P: AsRef<std::path::Path>, B: AsRef<std::path::Path>>(path: P, base: B) -> Option<std::path::PathBuf> {}
