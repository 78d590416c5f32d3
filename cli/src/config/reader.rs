//! Values of a TOML text, and errors that name their places.

use std::ops::Range;
use std::path::Path;

use serde::Serialize;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::error::Error;
use crate::nearest::nearest;

/// A file of configuration while it is read.
pub(super) struct Reader<'a> {
    /// The path, as shown in messages.
    pub(super) file: &'a str,
    pub(super) text: &'a str,
}

/// Where a value stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Origin {
    /// The file, as shown.
    pub(super) file: String,
    /// The line, from 1.
    pub(super) line: usize,
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// Reads a file of configuration; none if there is no such file.
pub(super) fn read(path: &Path, shown: &str) -> Result<Option<String>, Error> {
    match std::fs::read(path) {
        Ok(bytes) => String::from_utf8(bytes)
            .map(Some)
            .map_err(|_| Error::new(format!("{shown}: not UTF-8")).help("save it as UTF-8")),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::new(format!("cannot read {shown}: {error}"))),
    }
}

impl<'a> Reader<'a> {
    pub(super) fn parse(&self) -> Result<Spanned<DeTable<'a>>, Error> {
        DeTable::parse(self.text)
            .map_err(|error| self.error(error.span().unwrap_or(0..0), error.message()))
    }

    /// An error at a place: `file:line:column: message`.
    pub(super) fn error(&self, at: Range<usize>, message: &str) -> Error {
        let before = self.text.get(..at.start).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let column = before[line_start..].chars().count() + 1;
        let origin = self.origin(at);
        Error::new(format!("{origin}:{column}: {message}"))
    }

    pub(super) fn origin(&self, at: Range<usize>) -> Origin {
        let before = self.text.get(..at.start).unwrap_or(self.text);
        Origin {
            file: self.file.to_owned(),
            line: before.matches('\n').count() + 1,
        }
    }

    /// Refuses keys that are not known, naming the nearest that is.
    pub(super) fn check_keys(
        &self,
        table: &DeTable<'_>,
        what: &str,
        known: &[&str],
    ) -> Result<(), Error> {
        let unknown = table.keys().find(|key| !known.contains(&&**key.get_ref()));
        unknown.map_or(Ok(()), |key| {
            Err(self.unknown(key.span(), what, key.get_ref(), known))
        })
    }

    /// An error about a name that is none of those known.
    pub(super) fn unknown(
        &self,
        at: Range<usize>,
        what: &str,
        name: &str,
        known: &[&str],
    ) -> Error {
        let error = self.error(at, &format!("unknown {what} `{name}`"));
        error.help(match nearest(name, known) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => format!("known are {}", known.join(", ")),
        })
    }

    pub(super) fn table<'v, 'i>(
        &self,
        value: &'v Spanned<DeValue<'i>>,
        what: &str,
    ) -> Result<&'v DeTable<'i>, Error> {
        let table = value.get_ref().as_table();
        table.ok_or_else(|| self.wrong(value, what, "a table"))
    }

    pub(super) fn array<'v, 'i>(
        &self,
        value: &'v Spanned<DeValue<'i>>,
        what: &str,
    ) -> Result<&'v DeArray<'i>, Error> {
        let array = value.get_ref().as_array();
        array.ok_or_else(|| self.wrong(value, what, "an array"))
    }

    pub(super) fn boolean(&self, value: &Spanned<DeValue<'_>>, what: &str) -> Result<bool, Error> {
        let boolean = value.get_ref().as_bool();
        boolean.ok_or_else(|| self.wrong(value, what, "true or false"))
    }

    /// A text that is not empty.
    pub(super) fn string<'v>(
        &self,
        value: &'v Spanned<DeValue<'_>>,
        what: &str,
    ) -> Result<&'v str, Error> {
        match value.get_ref().as_str() {
            Some(text) if !text.trim().is_empty() => Ok(text),
            Some(_) => Err(self.error(value.span(), &format!("{what} is empty"))),
            None => Err(self.wrong(value, what, "a string")),
        }
    }

    /// A text that names one of several.
    pub(super) fn one_of<'v>(
        &self,
        value: &'v Spanned<DeValue<'_>>,
        what: &str,
        known: &[&str],
    ) -> Result<&'v str, Error> {
        let name = self.string(value, what)?;
        if known.contains(&name) {
            Ok(name)
        } else {
            Err(self.unknown(value.span(), what, name, known))
        }
    }

    fn wrong(&self, value: &Spanned<DeValue<'_>>, what: &str, wanted: &str) -> Error {
        let found = value.get_ref().type_str();
        self.error(
            value.span(),
            &format!("{what} has to be {wanted}, not of type {found}"),
        )
    }
}
