//! A project in a temporary folder, and the command run in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A folder with files, gone at the end of the test.
pub(crate) struct Project {
    dir: TempDir,
}

impl Project {
    /// A project of these files: path and text.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let project = Project {
            dir: tempfile::tempdir().expect("a temporary folder"),
        };
        for (path, text) in files {
            project.write(path, text.as_bytes());
        }
        project
    }

    /// A package named `app` with these files.
    pub(crate) fn package(files: &[(&str, &str)]) -> Self {
        let project = Project::new(files);
        project.write("Cargo.toml", manifest("app").as_bytes());
        project
    }

    /// Adds a file, or replaces it.
    pub(crate) fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file below the project")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }

    /// The path of a file.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// The folder, without symlinks.
    pub(crate) fn root(&self) -> PathBuf {
        self.dir
            .path()
            .canonicalize()
            .expect("the temporary folder")
    }

    /// Runs `cargo-nostall` with these arguments in the project's folder.
    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        self.run_in(&self.root(), args)
    }

    /// Runs it in another folder.
    pub(crate) fn run_in(&self, folder: &Path, args: &[&str]) -> Ran {
        let output = command()
            .args(args)
            .current_dir(folder)
            .output()
            .expect("the command starts");
        Ran::new(&output)
    }
}

/// What the surroundings may say that changes a run: colours, and where the target directory is.
const VARIABLES: [&str; 6] = [
    "NO_COLOR",
    "CLICOLOR",
    "CLICOLOR_FORCE",
    "CARGO_TERM_COLOR",
    "CARGO_TARGET_DIR",
    "CARGO_BUILD_TARGET_DIR",
];

/// The command, free of the surroundings.
pub(crate) fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-nostall"));
    for variable in VARIABLES {
        command.env_remove(variable);
    }
    command
}

/// What a run said.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    pub(crate) fn new(output: &Output) -> Self {
        Ran {
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// The crates read, as `-v` lists them.
    pub(crate) fn crates(&self) -> Vec<&str> {
        self.stderr
            .lines()
            .filter_map(|line| line.strip_prefix("read "))
            .collect()
    }

    /// Asserts the exit code, showing everything said when it is another.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }

    /// Asserts that both streams together hold a text.
    #[track_caller]
    pub(crate) fn says(self, text: &str) -> Self {
        let all = format!("{}{}", self.stdout, self.stderr);
        assert!(all.contains(text), "{text:?} is not in\n{all}");
        self
    }
}

/// The Cargo.toml of a package without dependencies.
pub(crate) fn manifest(name: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n")
}
