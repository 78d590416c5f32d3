//! Finds the file of each `mod name;` among the files of a case, by the compiler's rules.

use std::sync::Arc;

use nostall_analysis::{FileFacts, ModDecl, SourceFile};

use super::case::CaseFile;

/// Links lowered files by their module declarations; files nobody declares stay unlinked.
pub(super) fn link(files: &[CaseFile], facts: Vec<FileFacts>) -> Vec<SourceFile> {
    let mut linked: Vec<SourceFile> = facts
        .into_iter()
        .map(|facts| SourceFile {
            mods: vec![None; facts.mods.len()],
            facts: Arc::new(facts),
        })
        .collect();
    let mut open = vec![(0, folder(&files[0].path).to_owned())];
    let mut seen = vec![false; files.len()];
    while let Some((index, home)) = open.pop() {
        if std::mem::replace(&mut seen[index], true) {
            continue;
        }
        let facts = Arc::clone(&linked[index].facts);
        for (slot, decl) in facts.mods.iter().enumerate() {
            let found = candidates(&files[index].path, &home, decl)
                .into_iter()
                .find_map(|(path, home)| {
                    Some((files.iter().position(|file| file.path == path)?, home))
                });
            if let Some((target, home)) = found {
                linked[index].mods[slot] = u32::try_from(target).ok();
                open.push((target, home));
            }
        }
    }
    linked
}

/// Where the text of a module may be, each with the folder its own modules are looked up in.
fn candidates(file: &str, home: &str, decl: &ModDecl) -> Vec<(String, String)> {
    let nested = decl
        .folders
        .iter()
        .fold(home.to_owned(), |at, name| join(&at, name));
    if let Some(path) = &decl.path {
        let include = decl.name.is_empty();
        let base = if include || decl.folders.is_empty() {
            folder(file)
        } else {
            &nested
        };
        let path = join(base, path);
        let home = folder(&path).to_owned();
        return vec![(path, home)];
    }
    let home = join(&nested, &decl.name);
    vec![
        (format!("{home}.rs"), home.clone()),
        (format!("{home}/mod.rs"), home),
    ]
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn join(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(file: &str, home: &str, decl: &ModDecl) -> Vec<String> {
        candidates(file, home, decl)
            .into_iter()
            .map(|(path, _)| path)
            .collect()
    }

    fn decl(name: &str, folders: &[&str], path: Option<&str>) -> ModDecl {
        ModDecl {
            name: name.to_owned(),
            folders: folders.iter().map(ToString::to_string).collect(),
            path: path.map(ToOwned::to_owned),
            span: nostall_analysis::Span::default(),
        }
    }

    #[test]
    fn modules_are_looked_up_as_the_compiler_does() {
        let plain = decl("b", &[], None);
        assert_eq!(
            found("src/main.rs", "src", &plain),
            ["src/b.rs", "src/b/mod.rs"]
        );
        assert_eq!(
            found("src/a.rs", "src/a", &plain),
            ["src/a/b.rs", "src/a/b/mod.rs"]
        );
        let nested = decl("b", &["c"], None);
        assert_eq!(
            found("src/a.rs", "src/a", &nested),
            ["src/a/c/b.rs", "src/a/c/b/mod.rs"]
        );
    }

    #[test]
    fn a_path_attribute_starts_at_the_file_or_at_the_inline_module() {
        let plain = decl("b", &[], Some("../x.rs"));
        assert_eq!(found("src/a/mod.rs", "src/a", &plain), ["src/x.rs"]);
        let nested = decl("b", &["c"], Some("x.rs"));
        assert_eq!(found("src/a.rs", "src/a", &nested), ["src/a/c/x.rs"]);
        let include = decl("", &["c"], Some("x.rs"));
        assert_eq!(found("src/a.rs", "src/a", &include), ["src/x.rs"]);
    }
}
