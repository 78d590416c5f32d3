//! Where the text of `mod x;` is.
//!
//! The rules are those of the Rust reference, "Module source filenames" and "The path attribute".

use std::path::{Path, PathBuf};

use nostall_analysis::ModDecl;

use super::disk::Disk;

/// A file as the starting point of its modules.
#[derive(Clone, Copy, Debug)]
pub(super) struct Anchor<'a> {
    /// The file.
    pub(super) path: &'a Path,
    /// Whether its modules live beside it (crate roots, `mod.rs`, files named by `#[path]`)
    /// and not in a folder of its own name.
    pub(super) owns_folder: bool,
}

/// The file meant by a declaration.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// This one, which owns its folder or not.
    File {
        /// Where it is.
        path: PathBuf,
        /// See [`Anchor::owns_folder`].
        owns_folder: bool,
    },
    /// Two files are there; rustc refuses to choose.
    Both(PathBuf, PathBuf),
    /// None is there, of these.
    Missing(Vec<PathBuf>),
}

/// Looks a module's file up on disk.
pub(super) fn find(disk: &Disk, anchor: Anchor<'_>, decl: &ModDecl) -> Found {
    let base = path_base(anchor, decl);
    if let Some(path) = &decl.path {
        let path = base.join(path);
        return if disk.present(&path) {
            named(path)
        } else {
            Found::Missing(vec![path])
        };
    }
    let mut possible = decl.possible_paths.iter().map(|path| base.join(path));
    match possible.find(|path| disk.present(path)) {
        Some(path) => named(path),
        None => find_by_name(disk, &folder(anchor, decl), file_name(&decl.name)),
    }
}

/// The file of a module and the folder of those below it, whether or not they are there.
pub(super) fn places(anchor: Anchor<'_>, decl: &ModDecl) -> Vec<PathBuf> {
    let paths = decl.path.iter().chain(&decl.possible_paths);
    let mut places: Vec<PathBuf> = paths
        .map(|path| path_base(anchor, decl).join(path))
        .collect();
    if decl.path.is_none() {
        let inside = folder(anchor, decl).join(file_name(&decl.name));
        places.extend([inside.with_extension("rs"), inside]);
    }
    places
}

/// A file named by `#[path]` counts as the root of its folder.
fn named(path: PathBuf) -> Found {
    Found::File {
        path,
        owns_folder: true,
    }
}

fn find_by_name(disk: &Disk, folder: &Path, name: &str) -> Found {
    let beside = folder.join(format!("{name}.rs"));
    let inside = folder.join(name).join("mod.rs");
    match (disk.present(&beside), disk.present(&inside)) {
        (true, true) => Found::Both(beside, inside),
        (true, false) => Found::File {
            path: beside,
            owns_folder: false,
        },
        (false, true) => Found::File {
            path: inside,
            owns_folder: true,
        },
        (false, false) => Found::Missing(vec![beside, inside]),
    }
}

/// The folder for modules of a file, through the inline modules around the declaration.
fn folder(anchor: Anchor<'_>, decl: &ModDecl) -> PathBuf {
    let mut folder = parent(anchor.path).to_owned();
    if !anchor.owns_folder {
        folder.extend(anchor.path.file_stem());
    }
    folder.extend(decl.folders.iter().map(|name| file_name(name)));
    folder
}

/// What a `#[path]` is relative to: the file's own folder, unless inline modules stand between.
fn path_base(anchor: Anchor<'_>, decl: &ModDecl) -> PathBuf {
    let is_include = decl.name.is_empty();
    if decl.folders.is_empty() || is_include {
        parent(anchor.path).to_owned()
    } else {
        folder(anchor, decl)
    }
}

fn parent(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}

fn file_name(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use nostall_analysis::{Cfg, lower_file};
    use tempfile::TempDir;

    use super::*;

    fn tree(files: &[&str]) -> TempDir {
        let dir = tempfile::tempdir().unwrap();
        for file in files {
            let path = dir.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        dir
    }

    /// The one declaration in a source text.
    fn decl(text: &str) -> ModDecl {
        let facts = lower_file(text, &Cfg::default());
        assert_eq!(facts.mods.len(), 1, "{text}");
        facts.mods.into_iter().next().unwrap()
    }

    /// Looks `decl` up from `from` and gives the paths found, relative to the tree.
    fn lookup(tree: &TempDir, from: &str, owns_folder: bool, decl: &ModDecl) -> (String, bool) {
        let path = tree.path().join(from);
        let relative = |path: PathBuf| {
            path.strip_prefix(tree.path())
                .unwrap()
                .display()
                .to_string()
        };
        let anchor = Anchor {
            path: &path,
            owns_folder,
        };
        match find(&Disk::default(), anchor, decl) {
            Found::File { path, owns_folder } => (relative(path), owns_folder),
            Found::Both(a, b) => (format!("both {} {}", relative(a), relative(b)), false),
            Found::Missing(paths) => {
                let paths: Vec<String> = paths.into_iter().map(relative).collect();
                (format!("missing {}", paths.join(" ")), false)
            }
        }
    }

    #[test]
    fn root_and_mod_rs_own_their_folder() {
        let tree = tree(&["src/lib.rs", "src/a.rs", "src/b/mod.rs", "src/b/c.rs"]);
        assert_eq!(
            lookup(&tree, "src/lib.rs", true, &decl("mod a;")).0,
            "src/a.rs"
        );
        let found = lookup(&tree, "src/lib.rs", true, &decl("mod b;"));
        assert_eq!(found, ("src/b/mod.rs".to_owned(), true));
        assert_eq!(
            lookup(&tree, "src/b/mod.rs", true, &decl("mod c;")).0,
            "src/b/c.rs"
        );
    }

    #[test]
    fn other_files_have_a_folder_of_their_name() {
        let tree = tree(&["src/a.rs", "src/a/b.rs", "src/b.rs"]);
        let found = lookup(&tree, "src/a.rs", false, &decl("mod b;"));
        assert_eq!(found, ("src/a/b.rs".to_owned(), false));
    }

    #[test]
    fn inline_modules_are_folders() {
        let tree = tree(&["src/lib.rs", "src/a/b/c.rs", "src/d.rs", "src/d/e/f.rs"]);
        let inline = decl("mod a { mod b { mod c; } }");
        assert_eq!(lookup(&tree, "src/lib.rs", true, &inline).0, "src/a/b/c.rs");
        assert_eq!(
            lookup(&tree, "src/d.rs", false, &decl("mod e { mod f; }")).0,
            "src/d/e/f.rs"
        );
    }

    #[test]
    fn path_attribute_is_relative_to_the_file_or_the_inline_module() {
        let tree = tree(&["src/a.rs", "src/x.rs", "src/a/inline/y.rs"]);
        let found = lookup(
            &tree,
            "src/a.rs",
            false,
            &decl(r#"#[path = "x.rs"] mod m;"#),
        );
        assert_eq!(found, ("src/x.rs".to_owned(), true));
        let inline = decl(r#"mod inline { #[path = "y.rs"] mod m; }"#);
        assert_eq!(
            lookup(&tree, "src/a.rs", false, &inline).0,
            "src/a/inline/y.rs"
        );
    }

    #[test]
    fn possible_paths_come_before_the_name() {
        let tree = tree(&["src/lib.rs", "src/unix.rs"]);
        let text = r#"#[cfg_attr(a, path = "vms.rs")] #[cfg_attr(b, path = "unix.rs")] mod os;"#;
        assert_eq!(
            lookup(&tree, "src/lib.rs", true, &decl(text)).0,
            "src/unix.rs"
        );
        let unnamed = decl(r#"#[cfg_attr(a, path = "vms.rs")] mod unix;"#);
        assert_eq!(lookup(&tree, "src/lib.rs", true, &unnamed).0, "src/unix.rs");
    }

    #[test]
    fn include_is_relative_to_the_file() {
        let tree = tree(&["src/a.rs", "src/part.rs"]);
        let include = decl(r#"mod inline { include!("part.rs"); }"#);
        assert_eq!(lookup(&tree, "src/a.rs", false, &include).0, "src/part.rs");
    }

    #[test]
    fn raw_names_drop_their_prefix() {
        let tree = tree(&["src/lib.rs", "src/type.rs"]);
        assert_eq!(
            lookup(&tree, "src/lib.rs", true, &decl("mod r#type;")).0,
            "src/type.rs"
        );
    }

    #[test]
    fn missing_and_ambiguous_name_both_candidates() {
        let tree = tree(&["src/lib.rs", "src/b.rs", "src/b/mod.rs"]);
        let missing = lookup(&tree, "src/lib.rs", true, &decl("mod a;")).0;
        assert_eq!(missing, "missing src/a.rs src/a/mod.rs");
        let both = lookup(&tree, "src/lib.rs", true, &decl("mod b;")).0;
        assert_eq!(both, "both src/b.rs src/b/mod.rs");
    }
}
