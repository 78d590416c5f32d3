//! Whose code a function is: the user's, a dependency's, the standard library's, or the
//! system's. The source file tells; where there are no lines, the crate's name does.

use super::Function;
use super::path::plain;

/// Where nostall's own sources were when it was compiled.
const OWN_SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/");

/// Whose code it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Origin {
    /// The user's own: a crate that cargo did not download.
    User,
    /// A crate from a registry or from git, and nostall itself.
    Dependency,
    /// The standard library.
    Std,
    /// The C library, the kernel's part of the process, or what nothing is known of.
    System,
}

impl Function {
    pub(crate) fn origin(&self) -> Origin {
        match &self.file {
            Some(file) => of_file(file),
            None => of_name(&self.name),
        }
    }
}

fn of_file(file: &str) -> Origin {
    let has = |part| file.contains(part);
    if file.starts_with("/rustc/") || has("/lib/rustlib/src/rust/") || has("/rustc-") {
        Origin::Std
    } else if has("/registry/src/") || has("/git/checkouts/") || file.starts_with(OWN_SOURCES) {
        Origin::Dependency
    } else if file.ends_with(".rs") {
        Origin::User
    } else {
        Origin::System
    }
}

fn of_name(name: &str) -> Origin {
    let path = plain(name);
    match path.split_once("::").map(|(first, _)| first) {
        Some("std" | "core" | "alloc" | "test") => Origin::Std,
        Some("tokio" | "nostall" | "mio") => Origin::Dependency,
        Some(_) => Origin::User,
        None => Origin::System,
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    fn origin(file: &str) -> Origin {
        let file = Some(file.to_owned());
        Function {
            file,
            ..Function::default()
        }
        .origin()
    }

    #[test]
    fn the_file_tells_whose_code_it_is() {
        assert_eq!(
            origin("/rustc/59807616e1fa/library/std/src/fs.rs"),
            Origin::Std
        );
        let dependency = "/home/u/.cargo/registry/src/index-1949/mio-1.0.0/src/lib.rs";
        assert_eq!(origin(dependency), Origin::Dependency);
        assert_eq!(
            origin("/home/u/.cargo/git/checkouts/x-1/a/src/lib.rs"),
            Origin::Dependency
        );
        assert_eq!(origin("/home/u/app/src/pay.rs"), Origin::User);
        assert_eq!(origin("src/pay.rs"), Origin::User);
        assert_eq!(origin("./nptl/futex-internal.c"), Origin::System);
        assert_eq!(
            origin(concat!(env!("CARGO_MANIFEST_DIR"), "/src/x.rs")),
            Origin::Dependency
        );
    }

    #[test]
    fn without_files_the_crate_tells() {
        let origin = |name: &str| {
            let name = name.to_owned();
            Function {
                name,
                ..Function::default()
            }
            .origin()
        };
        assert_eq!(origin("<std::fs::File>::open"), Origin::Std);
        assert_eq!(
            origin("tokio::runtime::task::raw::poll"),
            Origin::Dependency
        );
        assert_eq!(origin("app::load::{{closure}}"), Origin::User);
        assert_eq!(origin("clock_nanosleep"), Origin::System);
    }
}
