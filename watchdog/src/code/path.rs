//! Names of functions as symbols have them, and the public paths that the catalogue knows.
//!
//! A symbol says `<std::sync::poison::mutex::Mutex<u8>>::lock` where users write
//! `std::sync::Mutex::lock`: generic arguments are dropped, and private modules are skipped.

use std::collections::HashMap;
use std::sync::LazyLock;

use nostall_catalog::{Api, Form, apis};

/// The name without generic arguments, closures and the like: for people.
pub(crate) fn plain(name: &str) -> String {
    let (kind, method) = split_qualified(name);
    let path = without_arguments(&format!("{}{method}", kind.0));
    without(&path, is_closure).to_owned()
}

/// The API of the catalogue that a function is or is a part of.
pub(crate) fn api(name: &str) -> Option<&'static Api> {
    let ((kind, interface), method) = split_qualified(name);
    let of = |start: &str| {
        find(without(
            &without_arguments(&format!("{start}{method}")),
            is_part,
        ))
    };
    of(kind).or_else(|| of(interface?))
}

/// `<A as B>::c` in its parts `((A, B), ::c)`; anything else as `((name, none), nothing)`.
fn split_qualified(name: &str) -> ((&str, Option<&str>), &str) {
    let Some((inside, rest)) = name.strip_prefix('<').and_then(split_at_closing) else {
        return ((name, None), "");
    };
    let parts = match split_at_as(inside) {
        Some((kind, interface)) => (kind, Some(interface)),
        None => (inside, None),
    };
    (parts, rest)
}

/// Splits at the bracket that closes one opened before the text.
fn split_at_closing(text: &str) -> Option<(&str, &str)> {
    let end = brackets(text).find(|&(_, _, depth)| depth < 0)?.0;
    Some((&text[..end], &text[end + 1..]))
}

fn split_at_as(text: &str) -> Option<(&str, &str)> {
    let separators = text.match_indices(" as ").map(|(at, _)| at);
    let is_outermost = |&at: &usize| {
        let before = brackets(text).take_while(|&(index, ..)| index < at);
        before.last().is_none_or(|(_, _, depth)| depth == 0)
    };
    let at = separators.into_iter().find(is_outermost)?;
    Some((&text[..at], &text[at + 4..]))
}

/// The angle brackets of a text: place, sign, and the depth after it. An arrow is none.
fn brackets(text: &str) -> impl Iterator<Item = (usize, char, i32)> {
    let mut depth = 0;
    let mut last = ' ';
    text.char_indices().filter_map(move |(at, char)| {
        let is_arrow = char == '>' && matches!(last, '-' | '=');
        last = char;
        match char {
            '<' => depth += 1,
            '>' if !is_arrow => depth -= 1,
            _ => return None,
        }
        Some((at, char, depth))
    })
}

fn without_arguments(path: &str) -> String {
    let mut out = String::new();
    let mut from = 0;
    for (at, sign, depth) in brackets(path) {
        match (sign, depth) {
            ('<', 1) => out.push_str(&path[from..at]),
            ('>', 0) => from = at + 1,
            _ => {}
        }
    }
    out.push_str(path.get(from..).unwrap_or(""));
    // What stood before arguments in expressions: `read::<u8>`.
    out.replace("::::", "::").trim_end_matches("::").to_owned()
}

fn is_closure(segment: &str) -> bool {
    segment.starts_with('{')
}

/// The standard library has the code of generic functions in inner ones.
fn is_part(segment: &str) -> bool {
    is_closure(segment) || segment == "inner"
}

/// Leaves the last segments out that are of a kind.
fn without(path: &str, kind: fn(&str) -> bool) -> &str {
    let mut path = path;
    while let Some((shorter, last)) = path.rsplit_once("::")
        && kind(last)
    {
        path = shorter;
    }
    path
}

/// APIs by the first and the last segment of their path.
static INDEX: LazyLock<HashMap<(&str, &str), Vec<&'static Api>>> = LazyLock::new(|| {
    let mut index: HashMap<_, Vec<_>> = HashMap::new();
    let calls = apis().filter(|api| !matches!(api.form, Form::Macro | Form::Drop));
    for api in calls {
        let (first, last) = (api.path.split("::").next(), api.path.rsplit("::").next());
        if let (Some(first), Some(last)) = (first, last) {
            index.entry((first, last)).or_default().push(api);
        }
    }
    index
});

fn find(path: &str) -> Option<&'static Api> {
    let segments: Vec<&str> = path.split("::").collect();
    let (&first, &last) = (segments.first()?, segments.last()?);
    let first = if matches!(first, "core" | "alloc") {
        "std"
    } else {
        first
    };
    let candidates = INDEX.get(&(first, last))?.iter().copied();
    let fitting = candidates.filter(|api| is_public_path(api, &segments[1..]));
    fitting.max_by_key(|api| api.path.len())
}

/// Whether the API's path is the function's own with private modules left out. `segments` is
/// the function's path after the crate.
fn is_public_path(api: &Api, segments: &[&str]) -> bool {
    let mut private = segments.iter();
    let mut public = api.path.split("::").skip(1);
    let is_function = api.form == Form::Function;
    let holder = |path: &[&str]| path.len().checked_sub(2).map(|at| path[at].to_owned());
    let own: Vec<&str> = api.path.split("::").collect();
    public.all(|segment| private.any(|other| *other == segment))
        && (is_function || holder(&own) == holder(segments))
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    fn api_of(name: &str) -> Option<&'static str> {
        api(name).map(|api| api.path)
    }

    #[test]
    fn names_of_symbols_become_paths() {
        for (symbol, path) in [
            ("app::load::{{closure}}", "app::load"),
            ("app::load::{closure#0}::{closure#1}", "app::load"),
            ("app::load::inner", "app::load::inner"),
            (
                "<app::Gate<T,U> as core::ops::drop::Drop>::drop",
                "app::Gate::drop",
            ),
            ("<app::Gate<fn(u8) -> Vec<u8>>>::open", "app::Gate::open"),
            ("std::fs::read::<&std::path::Path>", "std::fs::read"),
            (
                "alloc::raw_vec::RawVec<T,A>::grow",
                "alloc::raw_vec::RawVec::grow",
            ),
            ("main", "main"),
            ("", ""),
        ] {
            assert_eq!(plain(symbol), path, "{symbol}");
        }
    }

    #[test]
    fn the_catalogue_is_found_behind_private_modules() {
        for (symbol, path) in [
            ("std::thread::functions::sleep", "std::thread::sleep"),
            ("std::fs::read::inner", "std::fs::read"),
            (
                "<std::sync::poison::mutex::Mutex<T>>::lock",
                "std::sync::Mutex::lock",
            ),
            (
                "std::sync::poison::mutex::Mutex<T>::lock",
                "std::sync::Mutex::lock",
            ),
            (
                "<std::process::Command>::output",
                "std::process::Command::output",
            ),
        ] {
            assert_eq!(api_of(symbol), Some(path), "{symbol}");
        }
    }

    #[test]
    fn look_alikes_are_not_in_the_catalogue() {
        for symbol in [
            "app::Mutex<T>::lock",
            "std::sys::thread::unix::sleep::nanosleep",
            "<std::collections::HashMap<K,V>>::lock",
            "tokio::time::sleep",
            "read",
            "",
        ] {
            assert_eq!(api_of(symbol), None, "{symbol}");
        }
    }
}
