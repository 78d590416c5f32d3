//! A stack that is a poll, told shortly: who is to blame, what it calls, how it got there.

use super::path::{api, plain};
use super::{Function, Origin};
use crate::sites::{Site, SiteKind, text};
use crate::stall::{ApiRow, Code};

/// Tells of the functions inside of a poll, innermost first; `None` if nobody is to blame,
/// because only the runtime or the system is at work.
pub(crate) fn tell(inside: &[Function], syscall: Option<String>) -> Option<Code> {
    let guilty = first_own(inside).or_else(|| first_dependency(inside))?;
    let origin = inside[guilty].origin();
    let below = &inside[..guilty];
    let mut outermost_first = (0..guilty).rev();
    // What mio asks of a socket comes back at once; that it took long is the machine's doing.
    let is_waiting = !below.iter().any(|function| is_of(function, &["mio"]));
    let api = outermost_first.find_map(|at| api(&below[at], &below[..at]));
    let api = api.filter(|_| is_waiting);
    let callee = match api {
        Some(api) => Some(api.path.to_owned()),
        None => below.last().map(|function| plain(&function.name)),
    };
    Some(Code {
        chain: chain(&inside[guilty..], origin),
        callee: callee.filter(|callee| !callee.is_empty()),
        reason: api.map(|api| api.reason),
        syscall,
        has_lines: inside[guilty].file.is_some(),
        backtrace: inside.iter().map(Function::to_string).collect(),
        api: api.map(ApiRow),
    })
}

/// The innermost function of the user's whose line is known. Some instructions that the compiler
/// adds are of no line, though the file is known.
fn first_own(inside: &[Function]) -> Option<usize> {
    let is_own = |function: &Function| function.origin() == Origin::User;
    let has_place = |function: &Function| function.line > 0 || function.file.is_none();
    let placed = inside.iter().position(|it| is_own(it) && has_place(it));
    placed.or_else(|| inside.iter().position(is_own))
}

/// A dependency's function, but not one of the runtime's own or of nostall's.
fn first_dependency(inside: &[Function]) -> Option<usize> {
    let runtime = ["tokio", "mio", "nostall"];
    inside
        .iter()
        .position(|function| function.origin() == Origin::Dependency && !is_of(function, &runtime))
}

fn is_of(function: &Function, crates: &[&str]) -> bool {
    let path = plain(&function.name);
    let of = path.split("::").next().unwrap_or_default();
    crates.contains(&of)
}

/// The functions of that origin, one entry for each with all its closures.
fn chain(from: &[Function], origin: Origin) -> Vec<Site> {
    let own = from.iter().filter(|function| function.origin() == origin);
    let mut chain: Vec<Site> = own.map(site).collect();
    chain.dedup_by(|outer, inner| {
        !inner.name.is_empty() && (outer.name, outer.file) == (inner.name, inner.file)
    });
    chain
}

fn site(function: &Function) -> Site {
    let name = plain(&function.name);
    // `{async_block#0}` says nothing that the line does not.
    let name = if name.starts_with('{') { "" } else { &name };
    Site {
        kind: SiteKind::Code,
        name: text(name),
        file: text(function.short_file()),
        line: function.line,
        column: function.column,
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    fn function(name: &str, file: &str, line: u32) -> Function {
        Function {
            name: name.into(),
            file: Some(file.into()),
            line,
            column: 5,
        }
    }

    const STD: &str = "/rustc/1/library/std/src/fs.rs";
    const DEPENDENCY: &str = "/c/registry/src/i/csv-1.0.0/src/reader.rs";

    #[test]
    fn the_innermost_own_function_is_to_blame_and_the_catalogue_names_the_call() {
        let inside = [
            function("__open", "./open.c", 1),
            function("std::fs::read::inner", STD, 2),
            function("std::fs::read", STD, 3),
            function("app::rates::load::{{closure}}", "/u/app/src/rates.rs", 88),
            function("app::rates::load", "/u/app/src/rates.rs", 80),
            function("core::iter::map", "/rustc/1/library/core/src/iter.rs", 4),
            function("app::serve::{{closure}}", "/u/app/src/main.rs", 30),
        ];
        let code = tell(&inside, Some("openat rates.csv".into())).expect("a poll");
        let places: Vec<_> = code
            .chain
            .iter()
            .map(|site| (site.name, site.line))
            .collect();
        assert_eq!(places, [("app::rates::load", 88), ("app::serve", 30)]);
        assert_eq!(code.culprit().file, "/u/app/src/rates.rs");
        assert_eq!(code.callee.as_deref(), Some("std::fs::read"));
        assert!(code.reason.is_some() && code.has_lines);
        assert_eq!(code.backtrace.len(), inside.len());
    }

    #[test]
    fn dependencies_are_folded_but_blamed_if_nobody_else_is_there() {
        let parse = function("<csv::Reader<R>>::parse", DEPENDENCY, 7);
        let own = function("app::load", "/u/app/src/main.rs", 9);
        let folded = tell(&[parse.clone(), own], None).expect("a poll");
        assert_eq!(folded.culprit().name, "app::load");
        assert_eq!(folded.callee.as_deref(), Some("csv::Reader::parse"));
        let alone = tell(&[parse], None).expect("a poll");
        assert_eq!(alone.culprit().name, "csv::Reader::parse");
        assert_eq!(alone.callee, None);
    }

    #[test]
    fn a_place_without_a_line_is_passed_over() {
        let lineless = function("app::load", "/u/app/src/main.rs", 0);
        let sorts = function("core::slice::sort", "/rustc/1/library/core/src/slice.rs", 4);
        let load = function("app::load", "/u/app/src/main.rs", 22);
        let code = tell(&[lineless.clone(), sorts, load], None).expect("a poll");
        assert_eq!(code.culprit().line, 22);
        assert_eq!(code.callee.as_deref(), Some("core::slice::sort"));
        let alone = tell(&[lineless], None).expect("a poll");
        assert_eq!(alone.culprit().name, "app::load");
    }

    #[test]
    fn a_socket_of_the_runtime_is_not_said_to_block() {
        let inside = [
            function(
                "<std::net::TcpStream as std::io::Write>::write_vectored",
                STD,
                2,
            ),
            function("mio::net::TcpStream::write_vectored", DEPENDENCY, 3),
            function("tokio::net::TcpStream::poll_write_vectored", DEPENDENCY, 4),
            function("hyper::proto::h1::io::Buffered::poll_flush", DEPENDENCY, 5),
        ];
        let code = tell(&inside, None).expect("a poll");
        assert_eq!(
            code.culprit().name,
            "hyper::proto::h1::io::Buffered::poll_flush"
        );
        assert_eq!((code.reason, code.api), (None, None));
        assert_eq!(tell(&inside[..3], None), None);
    }

    #[test]
    fn the_runtime_alone_is_not_to_blame() {
        let file = "/c/registry/src/i/tokio-1.54.1/src/runtime/task/list.rs";
        assert_eq!(
            tell(
                &[function("tokio::runtime::task::list::push", file, 1)],
                None
            ),
            None
        );
        assert_eq!(tell(&[], None), None);
    }
}
