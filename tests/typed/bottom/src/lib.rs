//! Declares what the others re-export.

mod disk;

pub use disk::*;

/// Declares a function whose name no source text holds.
macro_rules! loaders {
    ($($name:ident => $path:path),* $(,)?) => {$(
        pub fn $name(path: &str) -> Option<Vec<u8>> {
            $path(path).ok()
        }
    )*};
}

loaders! {
    slurp => std::fs::read,
}

/// Reads a file, from wherever it is used.
#[macro_export]
macro_rules! read_here {
    ($path:expr) => {
        ::std::fs::read($path)
    };
}
