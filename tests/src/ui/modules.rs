//! Finds the file of each `mod name;` among the files of a case, by the compiler's rules.

use std::sync::Arc;

use nostall_analysis::{FileFacts, ModDecl, SourceFile};

use super::case::CaseFile;

/// Links lowered files by their module declarations; a file nobody declares is left empty.
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
        let found = |decl: &ModDecl| {
            candidates(&files[index].path, &home, decl)
                .into_iter()
                .find_map(|(path, home)| {
                    Some((files.iter().position(|file| file.path == path)?, home))
                })
        };
        let are_modules = facts.are_modules(|decl| found(decl).is_some());
        for (slot, decl) in facts.mods.iter().enumerate() {
            if let Some((target, home)) = found(decl).filter(|_| are_modules[slot]) {
                linked[index].mods[slot] = u32::try_from(target).ok();
                open.push((target, home));
            }
        }
    }
    for (file, _) in linked.iter_mut().zip(seen).filter(|(_, seen)| !seen) {
        *file = SourceFile {
            facts: Arc::default(),
            mods: Vec::new(),
        };
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
    use nostall_analysis::{Cfg, lower_file};

    use super::*;

    /// Where the first module declared in `text` is looked for.
    fn check(file: &str, home: &str, text: &str, expected: &[&str]) {
        let facts = lower_file(text, &Cfg::default());
        let found = candidates(file, home, &facts.mods[0]);
        let paths: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, expected, "{text} in {file}");
    }

    #[test]
    fn modules_are_looked_up_as_the_compiler_does() {
        check(
            "src/main.rs",
            "src",
            "mod b;",
            &["src/b.rs", "src/b/mod.rs"],
        );
        check(
            "src/a.rs",
            "src/a",
            "mod b;",
            &["src/a/b.rs", "src/a/b/mod.rs"],
        );
        let nested = "mod c { mod b; }";
        check(
            "src/a.rs",
            "src/a",
            nested,
            &["src/a/c/b.rs", "src/a/c/b/mod.rs"],
        );
    }

    #[test]
    fn a_path_attribute_starts_at_the_file_or_at_the_inline_module() {
        let plain = "#[path = \"../x.rs\"] mod b;";
        check("src/a/mod.rs", "src/a", plain, &["src/x.rs"]);
        let nested = "mod c { #[path = \"x.rs\"] mod b; }";
        check("src/a.rs", "src/a", nested, &["src/a/c/x.rs"]);
        check("src/a.rs", "src/a", "include!(\"x.rs\");", &["src/x.rs"]);
    }
}
