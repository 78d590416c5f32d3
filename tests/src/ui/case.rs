//! What a case holds: headers, crates and files, all in one text.

use nostall_analysis::{Cfg, Edition};

/// One annotated source, taken apart.
///
/// Lines that start with `//@` steer:
///
/// | header | meaning |
/// |---|---|
/// | `edition: 2021` | edition of every crate, 2024 when not said |
/// | `extern: fs_err2 = fs_err` | the code calls the crate `fs_err` by the name `fs_err2` |
/// | `cfg-test` | `cfg(test)` holds |
/// | `features: a, b` | these features are on |
/// | `snapshot` | the human output is kept beside the case |
/// | `file: src/a.rs` | the lines that follow are a further file of the crate |
/// | `crate: helper (lib)` | the lines that follow are another crate; see [`Role`] |
#[derive(Debug)]
pub struct Case {
    /// What holds for the whole case.
    pub headers: Headers,
    /// The crate under test, then those it may use.
    pub crates: Vec<CaseCrate>,
}

/// What holds for every crate of a case.
#[derive(Debug)]
pub struct Headers {
    /// The language edition.
    pub edition: Edition,
    /// `cfg(test)` and features.
    pub cfg: Cfg,
    /// Crates by the name the code uses, and by their real name.
    pub externs: Vec<(String, String)>,
    /// Whether the human output is kept beside the case.
    pub snapshot: bool,
}

/// One crate of a case.
#[derive(Debug)]
pub struct CaseCrate {
    /// The name others see.
    pub name: String,
    /// What it is to the others.
    pub role: Role,
    /// The files; the first is the crate root.
    pub files: Vec<CaseFile>,
}

/// What a crate is to the other crates of its case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// `(bin)`: nobody sees it. The crate under test is one.
    Bin,
    /// `(lib)`: every crate above it sees it, and its findings count.
    Lib,
    /// `(dep)`: like a library, but nothing is reported in it.
    Dep,
}

/// One file of a crate.
#[derive(Debug)]
pub struct CaseFile {
    /// The path, with `/` between folders.
    pub path: String,
    /// The text.
    pub text: String,
    /// The line of the case that is this file's first, from 1.
    pub first_line: usize,
}

impl Case {
    /// Takes a text apart.
    ///
    /// # Errors
    ///
    /// The line and the words of a header that has no meaning.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut case = Case {
            headers: Headers {
                edition: Edition::E2024,
                cfg: Cfg::default(),
                externs: Vec::new(),
                snapshot: false,
            },
            crates: vec![CaseCrate::new(
                "case",
                Role::Bin,
                "src/main.rs".to_owned(),
                1,
            )],
        };
        for (index, line) in text.split_inclusive('\n').enumerate() {
            let number = index + 1;
            let header = line.strip_prefix("//@").map(str::trim);
            let starts_file = match header {
                Some(header) => case
                    .header(header, number)
                    .map_err(|error| format!("{number}: {error}"))?,
                None => false,
            };
            if !starts_file {
                case.last_file().text.push_str(line);
            }
        }
        Ok(case)
    }

    /// Obeys one header; true if it starts a file.
    fn header(&mut self, header: &str, line: usize) -> Result<bool, String> {
        let (key, value) = header.split_once(':').unwrap_or((header, ""));
        let value = value.trim();
        match key.trim() {
            "edition" => self.headers.edition = edition(value)?,
            "cfg-test" => self.headers.cfg.test = true,
            "features" => {
                self.headers.cfg.features = value
                    .split(',')
                    .map(|feature| feature.trim().to_owned())
                    .collect();
            }
            "extern" => {
                let (seen, real) = value
                    .split_once('=')
                    .ok_or("an extern is written `name = real_name`")?;
                self.headers
                    .externs
                    .push((seen.trim().to_owned(), real.trim().to_owned()));
            }
            "snapshot" => self.headers.snapshot = true,
            "file" => {
                self.last_crate().add_file(value, line + 1);
                return Ok(true);
            }
            "crate" => {
                let (name, role) = crate_header(value)?;
                let root = match role {
                    Role::Bin => format!("src/bin/{name}.rs"),
                    Role::Lib | Role::Dep => format!("{name}/src/lib.rs"),
                };
                self.crates.push(CaseCrate::new(name, role, root, line + 1));
                return Ok(true);
            }
            _ => return Err(format!("unknown header `{header}`")),
        }
        Ok(false)
    }

    fn last_crate(&mut self) -> &mut CaseCrate {
        self.crates.last_mut().expect("a case starts with a crate")
    }

    fn last_file(&mut self) -> &mut CaseFile {
        self.last_crate()
            .files
            .last_mut()
            .expect("a crate starts with its root file")
    }
}

impl CaseCrate {
    fn new(name: &str, role: Role, path: String, first_line: usize) -> Self {
        let root = CaseFile {
            path,
            text: String::new(),
            first_line,
        };
        CaseCrate {
            name: name.to_owned(),
            role,
            files: vec![root],
        }
    }

    fn add_file(&mut self, path: &str, first_line: usize) {
        let path = match self.role {
            Role::Bin => path.to_owned(),
            Role::Lib | Role::Dep => format!("{}/{path}", self.name),
        };
        self.files.push(CaseFile {
            path,
            text: String::new(),
            first_line,
        });
    }
}

fn edition(value: &str) -> Result<Edition, String> {
    match value {
        "2015" => Ok(Edition::E2015),
        "2018" => Ok(Edition::E2018),
        "2021" => Ok(Edition::E2021),
        "2024" => Ok(Edition::E2024),
        _ => Err(format!("unknown edition `{value}`")),
    }
}

fn crate_header(value: &str) -> Result<(&str, Role), String> {
    let (name, role) = value
        .split_once('(')
        .ok_or("a crate is written `name (lib)`")?;
    let role = match role.trim_end_matches(')') {
        "bin" => Role::Bin,
        "lib" => Role::Lib,
        "dep" => Role::Dep,
        other => {
            return Err(format!(
                "unknown role `{other}`, one of bin, lib and dep is meant"
            ));
        }
    };
    Ok((name.trim(), role))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_holds_crates_and_files() {
        let text = "//@ features: a, b\nmod a;\n//@ file: src/a.rs\nfn f() {}\n\
                    //@ crate: helper (lib)\npub fn g() {}\n";
        let case = Case::parse(text).unwrap();
        let files: Vec<_> = case
            .crates
            .iter()
            .flat_map(|krate| &krate.files)
            .map(|file| (file.path.as_str(), file.first_line, file.text.as_str()))
            .collect();
        assert_eq!(
            files,
            [
                ("src/main.rs", 1, "//@ features: a, b\nmod a;\n"),
                ("src/a.rs", 4, "fn f() {}\n"),
                ("helper/src/lib.rs", 6, "pub fn g() {}\n"),
            ]
        );
        assert!(case.headers.cfg.features.contains("b"));
    }

    #[test]
    fn a_header_without_meaning_is_an_error() {
        for text in [
            "//@ edtion: 2021\n",
            "//@ edition: 2022\n",
            "//@ crate: a (library)\n",
        ] {
            let error = Case::parse(text).unwrap_err();
            assert!(error.starts_with("1: "), "{error}");
        }
    }
}
