//! `cargo nostall list`: rules, kinds and blocking functions, one line each.

use nostall_catalog::{Api, Kind, Rule, apis};

use crate::args::{ListArgs, Listed};
use crate::error::Error;
use crate::nearest::nearest;

/// The lines asked for.
///
/// # Errors
///
/// When there is no such kind.
pub(crate) fn list(args: &ListArgs) -> Result<String, Error> {
    let kind = args.kind.as_deref().map(kind).transpose()?;
    let wanted = |of: Kind| kind.is_none_or(|kind| kind == of);
    let rows: Vec<[String; 3]> = match args.what {
        Listed::Rules => Rule::ALL
            .iter()
            .filter(|rule| kind.is_none_or(|kind| kind.rule() == rule.id))
            .map(|rule| [rule.name, rule.level.name(), rule.summary].map(str::to_owned))
            .collect(),
        Listed::Kinds => Kind::ALL
            .iter()
            .filter(|kind| wanted(**kind))
            .map(|kind| {
                let note = if kind.is_reported() {
                    ""
                } else {
                    "never reported"
                };
                [kind.name(), kind.rule().rule().name, note].map(str::to_owned)
            })
            .collect(),
        Listed::Apis => {
            let mut apis: Vec<&Api> = apis().filter(|api| wanted(api.kind)).collect();
            apis.sort_by_key(|api| api.path);
            let row = |api: &Api| [api.path, api.kind.name(), api.reason].map(str::to_owned);
            apis.into_iter().map(row).collect()
        }
    };
    Ok(columns(&rows))
}

fn kind(name: &str) -> Result<Kind, Error> {
    let found = Kind::ALL.iter().find(|kind| kind.name() == name);
    found.copied().ok_or_else(|| {
        let names: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
        Error::new(format!("unknown kind `{name}`")).help(match nearest(name, &names) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => format!("known are {}", names.join(", ")),
        })
    })
}

/// Rows under each other, all but the last column padded.
fn columns(rows: &[[String; 3]]) -> String {
    let width = |at: usize| rows.iter().map(|row| row[at].len()).max().unwrap_or(0);
    let (first, second) = (width(0), width(1));
    let line = |[a, b, c]: &[String; 3]| {
        let line = format!("{a:first$}  {b:second$}  {c}");
        line.trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}
