//! What one file says.

use std::path::{Path, PathBuf};

use nostall_analysis::AddedApi;
use nostall_catalog::{Certainty, Kind, Level};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::keys;
use super::reader::{self, Origin, Reader};
use crate::error::Error;

/// The configuration of one file, or of one table of a Cargo.toml.
#[derive(Clone, Debug, Default)]
pub(super) struct Layer {
    /// The folder that `exclude` is relative to.
    pub(super) folder: PathBuf,
    pub(super) typed: Option<Set<bool>>,
    pub(super) rules: Vec<Set<(&'static str, Level)>>,
    pub(super) kinds: Vec<Set<(&'static str, Level)>>,
    pub(super) exclude: Vec<Set<glob::Pattern>>,
    pub(super) apis: Vec<Set<AddedApi>>,
    pub(super) offloads: Vec<Set<String>>,
    pub(super) handlers: Vec<Set<String>>,
}

/// A value and where it was set.
#[derive(Clone, Debug)]
pub(super) struct Set<T> {
    pub(super) value: T,
    pub(super) origin: Origin,
}

/// What a folder says: `nostall.toml`, or a table of its Cargo.toml.
#[derive(Debug, Default)]
pub(super) struct Folder {
    pub(super) file: Option<Layer>,
    /// `[workspace.metadata.nostall]`
    pub(super) workspace: Option<Layer>,
    /// `[package.metadata.nostall]`
    pub(super) package: Option<Layer>,
}

impl Folder {
    /// Reads both files of a folder. Two of them that configure it are one too many.
    pub(super) fn read(folder: &Path, root: &Path) -> Result<Self, Error> {
        let shown = |name: &str| {
            let path = folder.join(name);
            let shown = path.strip_prefix(root).unwrap_or(&path);
            shown.display().to_string()
        };
        let file = shown("nostall.toml");
        let manifest = shown("Cargo.toml");
        let own = reader::read(&folder.join("nostall.toml"), &file)?;
        let own = own.map(|text| of_file(folder, &file, &text)).transpose()?;
        let text = reader::read(&folder.join("Cargo.toml"), &manifest)?.unwrap_or_default();
        let (workspace, package, origin) = of_manifest(folder, &manifest, &text)?;
        if let (Some(_), Some(origin)) = (&own, origin) {
            let message = format!("{file} and {origin} both configure nostall");
            return Err(Error::new(message).help("move all of it to one of them"));
        }
        Ok(Folder {
            file: own,
            workspace,
            package,
        })
    }
}

fn of_file(folder: &Path, file: &str, text: &str) -> Result<Layer, Error> {
    let reader = Reader { file, text };
    let table = reader.parse()?;
    Layer::read(&reader, folder, table.get_ref())
}

type OfManifest = (Option<Layer>, Option<Layer>, Option<Origin>);

/// What the two tables of a Cargo.toml say, and where the first of them stands.
fn of_manifest(folder: &Path, file: &str, text: &str) -> Result<OfManifest, Error> {
    let reader = Reader { file, text };
    let manifest = reader.parse()?;
    let metadata = |of: &str| -> Option<&Spanned<DeValue<'_>>> {
        let table = manifest.get_ref().get(of)?.get_ref().as_table()?;
        let metadata = table.get("metadata")?.get_ref().as_table()?;
        metadata.get("nostall")
    };
    let layer = |value: &Spanned<DeValue<'_>>| {
        let table = reader.table(value, "`nostall`")?;
        Layer::read(&reader, folder, table)
    };
    let (workspace, package) = (metadata("workspace"), metadata("package"));
    let origin = workspace.or(package).map(|it| reader.origin(it.span()));
    Ok((
        workspace.map(layer).transpose()?,
        package.map(layer).transpose()?,
        origin,
    ))
}

impl Layer {
    fn read(reader: &Reader<'_>, folder: &Path, table: &DeTable<'_>) -> Result<Self, Error> {
        reader.check_keys(table, "key", keys::TOP)?;
        let layer = Layer {
            folder: folder.to_owned(),
            typed: switch(reader, table, "typed")?,
            rules: levels(reader, table, "rules", "rule", &keys::rule_names())?,
            kinds: levels(reader, table, "kinds", "kind", &keys::kind_names())?,
            exclude: list(reader, table, "exclude", pattern)?,
            apis: list(reader, table, "apis", api)?,
            offloads: list(reader, table, "offloads", offload)?,
            handlers: list(reader, table, "handlers", handler)?,
        };
        Ok(layer)
    }
}

/// `true` or `false`.
fn switch(reader: &Reader<'_>, table: &DeTable<'_>, key: &str) -> Result<Option<Set<bool>>, Error> {
    let set = |value: &Spanned<DeValue<'_>>| {
        Ok(Set {
            value: reader.boolean(value, &format!("`{key}`"))?,
            origin: reader.origin(value.span()),
        })
    };
    table.get(key).map(set).transpose()
}

/// A table from names to levels.
fn levels(
    reader: &Reader<'_>,
    table: &DeTable<'_>,
    key: &str,
    what: &str,
    known: &[&'static str],
) -> Result<Vec<Set<(&'static str, Level)>>, Error> {
    let Some(value) = table.get(key) else {
        return Ok(Vec::new());
    };
    let table = reader.table(value, &format!("`{key}`"))?;
    reader.check_keys(table, what, known)?;
    let set = |(name, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| {
        let level = reader.one_of(value, "level", &keys::level_names())?;
        let level = Level::ALL.iter().find(|it| it.name() == level);
        let name: &std::borrow::Cow<'_, str> = name.get_ref();
        let name = known.iter().find(|known| **known == &**name);
        Ok(name.zip(level).map(|(name, level)| Set {
            value: (*name, *level),
            origin: reader.origin(value.span()),
        }))
    };
    table
        .iter()
        .filter_map(|pair| set(pair).transpose())
        .collect()
}

/// The entries of an array.
fn list<T>(
    reader: &Reader<'_>,
    table: &DeTable<'_>,
    key: &str,
    entry: fn(&Reader<'_>, &Spanned<DeValue<'_>>) -> Result<T, Error>,
) -> Result<Vec<Set<T>>, Error> {
    let Some(value) = table.get(key) else {
        return Ok(Vec::new());
    };
    let entries = reader.array(value, &format!("`{key}`"))?.iter();
    let set = |value| {
        Ok(Set {
            value: entry(reader, value)?,
            origin: reader.origin(value.span()),
        })
    };
    entries.map(set).collect()
}

fn pattern(reader: &Reader<'_>, value: &Spanned<DeValue<'_>>) -> Result<glob::Pattern, Error> {
    let text = reader.string(value, "pattern")?;
    glob::Pattern::new(text.trim_end_matches('/')).map_err(|error| {
        let message = format!("`{text}` is no pattern: {}", error.msg);
        reader.error(value.span(), &message)
    })
}

fn handler(reader: &Reader<'_>, value: &Spanned<DeValue<'_>>) -> Result<String, Error> {
    let text = reader.string(value, "attribute")?;
    let name = text
        .strip_prefix("#[")
        .and_then(|text| text.strip_suffix(']'));
    Ok(name.unwrap_or(text).replace(' ', ""))
}

fn offload(reader: &Reader<'_>, value: &Spanned<DeValue<'_>>) -> Result<String, Error> {
    let table = reader.table(value, "an entry of `offloads`")?;
    reader.check_keys(table, "key", keys::OFFLOAD)?;
    path(reader, value, table)
}

fn api(reader: &Reader<'_>, value: &Spanned<DeValue<'_>>) -> Result<AddedApi, Error> {
    let table = reader.table(value, "an entry of `apis`")?;
    reader.check_keys(table, "key", keys::API)?;
    let path = path(reader, value, table)?;
    let kind = required(reader, value, table, "kind")?;
    let kind = reader.one_of(kind, "kind", &keys::kind_names())?;
    let text = |key: &str, default: &str| match table.get(key) {
        Some(value) => reader.string(value, key).map(str::to_owned),
        None => Ok(default.to_owned()),
    };
    Ok(AddedApi {
        path,
        kind: Kind::ALL
            .iter()
            .copied()
            .find(|it| it.name() == kind)
            .unwrap_or(Kind::Io),
        certainty: certainty(reader, table)?,
        reason: text("reason", "blocks, as the configuration says")?,
        replacement: text(
            "replacement",
            "tokio::task::spawn_blocking(move || ...).await",
        )?,
    })
}

fn certainty(reader: &Reader<'_>, table: &DeTable<'_>) -> Result<Certainty, Error> {
    let Some(value) = table.get("certainty") else {
        return Ok(Certainty::Certain);
    };
    let names: Vec<&str> = keys::CERTAINTIES.iter().map(|(name, _)| *name).collect();
    let name = reader.one_of(value, "certainty", &names)?;
    let found = keys::CERTAINTIES.iter().find(|(known, _)| *known == name);
    Ok(found.map_or(Certainty::Certain, |(_, certainty)| *certainty))
}

/// A path of at least two names.
fn path(
    reader: &Reader<'_>,
    entry: &Spanned<DeValue<'_>>,
    table: &DeTable<'_>,
) -> Result<String, Error> {
    let value = required(reader, entry, table, "path")?;
    let text = reader.string(value, "path")?;
    let is_name =
        |name: &str| !name.is_empty() && name.chars().all(|it| it.is_alphanumeric() || it == '_');
    if text.contains("::") && text.split("::").all(is_name) {
        return Ok(text.to_owned());
    }
    let message = format!("`{text}` is no path of a function");
    let help = "write where it is declared, without generics: `krate::module::Type::method`";
    Err(reader.error(value.span(), &message).help(help))
}

fn required<'v, 'i>(
    reader: &Reader<'_>,
    entry: &Spanned<DeValue<'i>>,
    table: &'v DeTable<'i>,
    key: &str,
) -> Result<&'v Spanned<DeValue<'i>>, Error> {
    let value = table.get(key);
    value.ok_or_else(|| reader.error(entry.span(), &format!("`{key}` is missing here")))
}
