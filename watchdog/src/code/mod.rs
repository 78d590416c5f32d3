//! From a stack to a sentence: whose code it is, whether it is a poll, and what it calls.

use std::sync::LazyLock;

mod origin;
pub(crate) mod path;
mod story;
mod verdict;

pub(crate) use origin::Origin;
pub(crate) use story::tell;
pub(crate) use verdict::{Verdict, is_poll_of_task, judge, judge_symbols};

/// One function that was being called, as debug information and symbols tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Function {
    /// The path, with generic arguments as the compiler writes them; the last segment alone
    /// where the debug information has no more.
    pub(crate) name: String,
    /// The source file; `None` where there are no lines.
    pub(crate) file: Option<String>,
    /// From 1; 0 when unknown.
    pub(crate) line: u32,
    /// From 1; 0 when unknown.
    pub(crate) column: u32,
}

impl Function {
    /// The file as people find it: relative to the working directory where it lies below.
    pub(crate) fn short_file(&self) -> &str {
        static HERE: LazyLock<Option<String>> =
            LazyLock::new(|| Some(format!("{}/", std::env::current_dir().ok()?.to_str()?)));
        let file = self.file.as_deref().unwrap_or("");
        let below = HERE.as_deref().and_then(|here| file.strip_prefix(here));
        below.unwrap_or(file)
    }
}

impl std::fmt::Display for Function {
    /// `path (file:line:column)`, or the path alone where there are no lines.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (name, file) = (path::plain(&self.name), self.short_file());
        match file.is_empty() {
            true => f.write_str(&name),
            false => write!(f, "{name} ({file}:{}:{})", self.line, self.column),
        }
    }
}
