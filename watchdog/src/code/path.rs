//! Names of functions as symbols have them, and the public paths that the catalogue knows.
//!
//! A symbol says `<std::sync::poison::mutex::Mutex<u8>>::lock` where users write
//! `std::sync::Mutex::lock`: generic arguments are dropped, and private modules are skipped.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use nostall_catalog::{Api, Form, apis};

use super::Function;

/// The name without generic arguments, closures and the like: for people.
pub(crate) fn plain(name: &str) -> String {
    let (kind, method) = split_qualified(name);
    let path = without_arguments(&format!("{}{method}", kind.0));
    without(&path, is_closure).to_owned()
}

/// The API of the catalogue that a function is or is a part of, with what it calls.
pub(crate) fn api(function: &Function, calls: &[Function]) -> Option<&'static Api> {
    let name = function.name.as_str();
    if is_short(name) {
        return api_in_file(name, &through_lock_api(function.file.as_deref()?, calls));
    }
    let name = &through_lock_api(name, calls);
    let ((kind, interface), method) = split_qualified(name);
    let of = |start: &str| {
        let path = without_arguments(&format!("{start}{method}"));
        find(without(&path, is_part))
    };
    of(kind).or_else(|| of(interface?))
}

/// Whether a name is but the last segment of a path.
pub(crate) fn is_short(name: &str) -> bool {
    !name.starts_with('<') && !without_arguments(name).contains("::")
}

/// Lines alone come with the last segment of a name. The file tells the modules, and often
/// the type: `Mutex` stands in `mutex.rs`.
fn api_in_file(name: &str, file: &str) -> Option<&'static Api> {
    let (package, path) = file.strip_suffix(".rs")?.rsplit_once("/src/")?;
    let package = package.rsplit('/').next()?;
    let version = package
        .find("-")
        .filter(|at| package[at + 1..].starts_with(char::is_numeric));
    let package = package[..version.unwrap_or(package.len())].replace('-', "_");
    let modules: Vec<&str> = path
        .split('/')
        .filter(|it| !matches!(*it, "mod" | "lib"))
        .collect();
    let name = without_arguments(name);
    let candidates = INDEX
        .get(&(crate_of(&package), name.as_str()))?
        .iter()
        .copied();
    let fitting: Vec<&Api> = candidates.filter(|api| is_below(api, &modules)).collect();
    let plain = |text: &str| text.replace('_', "").to_lowercase();
    let module = plain(modules.last().copied().unwrap_or(""));
    let has_type = |api: &&&Api| holder(api.path).is_some_and(|holder| plain(holder) == module);
    match (fitting.iter().find(has_type), &fitting[..]) {
        (Some(api), _) => Some(api),
        (None, [only]) => Some(only),
        (None, _) => None,
    }
}

/// Whether the modules of an API's path are among those of a file, in order.
fn is_below(api: &Api, modules: &[&str]) -> bool {
    let mut private = modules.iter();
    let segments: Vec<&str> = api.path.split("::").collect();
    let own = if api.form == Form::Function { 1 } else { 2 };
    let public = &segments[1..segments.len().saturating_sub(own).max(1)];
    public
        .iter()
        .all(|segment| private.any(|other| other == segment))
}

/// The type or trait of a method's path, or the module of a function's.
fn holder(path: &str) -> Option<&str> {
    path.rsplit("::").nth(1)
}

/// The crate through which users see another one.
fn crate_of(name: &str) -> &str {
    if matches!(name, "core" | "alloc") {
        "std"
    } else {
        name
    }
}

/// The locks of `parking_lot` are `lock_api`'s, which call it. Takes a name or a file.
fn through_lock_api<'a>(text: &'a str, calls: &[Function]) -> Cow<'a, str> {
    let is_parking_lot = |function: &Function| {
        let file = function.file.as_deref().unwrap_or("");
        file.contains("/parking_lot-") || function.name.contains("parking_lot::raw_")
    };
    match text.contains("lock_api") && calls.iter().any(is_parking_lot) {
        true => Cow::Owned(text.replacen("lock_api", "parking_lot", 1)),
        false => Cow::Borrowed(text),
    }
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
    let first = crate_of(first);
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
    let own = segments.len().checked_sub(2).map(|at| segments[at]);
    public.all(|segment| private.any(|other| *other == segment))
        && (is_function || holder(api.path) == own)
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    fn api_of(name: &str) -> Option<&'static str> {
        let function = Function {
            name: name.to_owned(),
            ..Function::default()
        };
        api(&function, &[]).map(|api| api.path)
    }

    #[test]
    fn a_file_makes_up_for_a_short_name() {
        let api_of = |name: &str, file: &str| {
            let function = Function {
                name: name.to_owned(),
                file: Some(file.to_owned()),
                ..Function::default()
            };
            api(&function, &[]).map(|api| api.path)
        };
        let std = |file: &str| format!("/rustc/59807616/library/std/src/{file}");
        let lock = api_of("lock", &std("sync/poison/mutex.rs"));
        assert_eq!(lock, Some("std::sync::Mutex::lock"));
        let join = api_of("join<()>", &std("thread/join_handle.rs"));
        assert_eq!(join, Some("std::thread::JoinHandle::join"));
        assert_eq!(
            api_of("sleep", &std("thread/functions.rs")),
            Some("std::thread::sleep")
        );
        assert_eq!(api_of("lock", "/u/app/src/sync/mutex.rs"), None);
        assert_eq!(api_of("lock", &std("sys/sync/futex.rs")), None);
        let parking_lot = "/c/registry/src/i/lock_api-0.4.9/src/mutex.rs";
        assert_eq!(api_of("lock", parking_lot), None);
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
    fn a_lock_is_known_by_what_it_calls() {
        let function = |name: &str, file: &str| Function {
            name: name.to_owned(),
            file: Some(format!("/c/registry/src/i/{file}")),
            ..Function::default()
        };
        let raw = function("lock_slow", "parking_lot-0.12.5/src/raw_mutex.rs");
        for name in ["lock", "lock_api::mutex::Mutex<R,T>::lock"] {
            let lock = function(name, "lock_api-0.4.9/src/mutex.rs");
            let found = api(&lock, std::slice::from_ref(&raw)).map(|api| api.path);
            assert_eq!(found, Some("parking_lot::Mutex::lock"), "{name}");
            assert!(
                api(&lock, &[]).is_none(),
                "{name}: it may be of another crate"
            );
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
