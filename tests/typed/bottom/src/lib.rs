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

/// Reads a disk, or what dereferences to one.
#[macro_export]
macro_rules! fetch_from {
    ($($disk:expr),+ $(,)?) => {{ $( $disk.fetch(); )+ }};
}

/// Loads by a function of this crate.
#[macro_export]
macro_rules! load_here {
    ($path:expr) => {
        $crate::load($path)
    };
}

/// Goes through another macro.
#[macro_export]
macro_rules! load_twice {
    ($path:expr) => {
        ($crate::load_here!($path), $crate::load_here!($path))
    };
}

/// Hands a function what it needs.
#[macro_export]
macro_rules! call_with {
    ($function:path, $argument:expr) => {
        $function($argument)
    };
}
