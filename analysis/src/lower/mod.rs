//! From syntax tree to facts: everything that can be said of a file by itself.

mod adt;
mod allow;
mod attrs;
mod body;
mod condition;
mod expr;
mod function;
mod item;
mod lazy;
mod macros;
mod nesting;
mod operators;
mod pat;
mod recover;
mod spans;
mod tokens;
mod ty;
mod unbuilt;

use crate::cfg::Cfg;
use crate::facts::FileFacts;
use crate::facts::item::Module;
use crate::finding::Problem;
use crate::macro_scope::MacroScope;
use crate::names::Name;
use crate::span::Span;
use crate::stack;
use recover::Recovered;
pub(crate) use spans::Numbered;
use spans::{ByteSpans, Nowhere, SpanSource};

/// Lowers the text of one file to facts, with byte offsets as spans.
///
/// Never fails: what cannot be read becomes a [`Problem`] in the facts.
///
/// ```
/// use nostall_analysis::{Cfg, lower_file};
///
/// let facts = lower_file("mod pay; async fn f() {}", &Cfg::default());
/// assert_eq!(facts.mods[0].name, "pay");
/// assert!(facts.problems.is_empty());
/// ```
pub fn lower_file(text: &str, cfg: &Cfg) -> FileFacts {
    lower_file_in(text, cfg, &MacroScope::default())
}

/// As [`lower_file`], with the macros of other files of the crate that the file calls.
pub fn lower_file_in(text: &str, cfg: &Cfg, scope: &MacroScope) -> FileFacts {
    let (text, skipped) = strip_prefix(text);
    let mut facts = match nesting::depth(text) {
        Ok(depth) => stack::with_room_for(depth + macros::LEVELS, || {
            lower_text(text, skipped, cfg, scope)
        }),
        Err(problem) => {
            let mut facts = lower_items(&[], cfg, &mut ByteSpans::new("", skipped));
            facts.problems.push(problem.shifted(skipped));
            facts
        }
    };
    allow::comments(text, skipped, &mut facts);
    facts.lines = lines(text);
    facts
}

fn lines(text: &str) -> u32 {
    let ends = text.bytes().filter(|byte| *byte == b'\n').count();
    let unended = !text.is_empty() && !text.ends_with('\n');
    u32::try_from(ends + usize::from(unended)).unwrap_or(u32::MAX)
}

/// Lowers a text that is known to be sound, without spans.
///
/// Unlike [`lower_file`] it leaves the lexer's memory alone, which a macro shares with the compiler.
pub(crate) fn lower_signatures(text: &str) -> FileFacts {
    let items = syn::parse_file(text).map_or_else(|_| Vec::new(), |file| file.items);
    lower_items(&items, &Cfg::default(), &mut Nowhere)
}

fn lower_text(text: &str, skipped: u32, cfg: &Cfg, scope: &MacroScope) -> FileFacts {
    let mut spans = ByteSpans::new(text, skipped);
    let facts = match parse(text, cfg) {
        Ok(items) => lower_items_in(&items, cfg, &mut spans, scope),
        Err(Failure { problem, items }) => {
            let mut facts = lower_items_in(&items, cfg, &mut spans, scope);
            facts.problems.push(problem.shifted(skipped));
            facts
        }
    };
    // The lexer keeps every text it has seen on this thread until told otherwise.
    proc_macro2::extra::invalidate_current_thread_spans();
    facts
}

/// Why a file cannot be parsed, and what of it can.
struct Failure {
    problem: Problem,
    items: Vec<syn::Item>,
}

/// Drops a byte-order mark and a `#!` line, and tells how many bytes they took.
fn strip_prefix(text: &str) -> (&str, u32) {
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    if rest.starts_with("#!") && !rest[2..].trim_start().starts_with('[') {
        rest = rest.find('\n').map_or("", |end| &rest[end..]);
    }
    (rest, u32::try_from(text.len() - rest.len()).unwrap_or(0))
}

/// What a text can have that no token has.
const CAUSES: &str =
    "a bracket, string or comment that does not end, or a character that Rust has no use for";

fn parse(text: &str, cfg: &Cfg) -> Result<Vec<syn::Item>, Failure> {
    let tokens = text.parse().map_err(syn::Error::from);
    let parsed = tokens.and_then(|tokens| syn::parse2::<syn::File>(unbuilt::emptied(tokens, cfg)));
    let error = match parsed {
        Ok(file) => return Ok(file.items),
        Err(error) => error,
    };
    let recovered = recover::items(text);
    // Without tokens there is no item either, and the error says no more than that.
    let message = match &recovered {
        Some(_) => format!("cannot parse this: {error}"),
        None => format!("cannot split this into tokens: {CAUSES}; this file is skipped"),
    };
    let Recovered { items, is_complete } = recovered.unwrap_or_default();
    if is_complete {
        return Ok(items);
    }
    let range = error.span().byte_range();
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let span = Span {
        start: offset(range.start),
        end: offset(range.end),
    };
    Err(Failure {
        problem: Problem {
            span,
            message,
            help: Some("`cargo check` says more about it".to_owned()),
        },
        items,
    })
}

pub(crate) fn lower_items(items: &[syn::Item], cfg: &Cfg, spans: &mut dyn SpanSource) -> FileFacts {
    lower_items_in(items, cfg, spans, &MacroScope::default())
}

fn lower_items_in(
    items: &[syn::Item],
    cfg: &Cfg,
    spans: &mut dyn SpanSource,
    scope: &MacroScope,
) -> FileFacts {
    let mut lowerer = FileLowerer::new(cfg, spans, scope);
    lowerer.items(items);
    macros::declare_listed(&mut lowerer);
    lowerer.facts.macros = lowerer.macros.into_facts();
    lowerer.facts
}

/// The state while one file is lowered.
struct FileLowerer<'a> {
    facts: FileFacts,
    cfg: &'a Cfg,
    spans: &'a mut dyn SpanSource,
    /// The module or block that items are added to.
    module: u32,
    /// The folders that `mod x;` in the present module is looked for in.
    folders: Vec<String>,
    /// The `macro_rules!` defined so far.
    macros: macros::Macros<'a>,
    /// The calls so far that may declare modules.
    listed: Vec<macros::Listed>,
}

impl<'a> FileLowerer<'a> {
    fn new(cfg: &'a Cfg, spans: &'a mut dyn SpanSource, scope: &'a MacroScope) -> FileLowerer<'a> {
        let root = Module {
            name: Name::new("crate"),
            parent: None,
            is_block: false,
            items: Vec::new(),
            uses: Vec::new(),
        };
        let facts = FileFacts {
            modules: vec![root],
            ..FileFacts::default()
        };
        FileLowerer {
            facts,
            cfg,
            spans,
            module: 0,
            folders: Vec::new(),
            macros: macros::Macros::new(scope),
            listed: Vec::new(),
        }
    }

    /// Adds a module below the present one and lowers `fill` inside it.
    fn in_module(&mut self, name: Name, is_block: bool, fill: impl FnOnce(&mut Self)) -> u32 {
        let id = index(self.facts.modules.len());
        let parent = Some(self.module);
        let module = Module {
            name,
            parent,
            is_block,
            items: Vec::new(),
            uses: Vec::new(),
        };
        self.facts.modules.push(module);
        let outer = std::mem::replace(&mut self.module, id);
        fill(self);
        self.module = outer;
        id
    }

    fn span(&mut self, span: proc_macro2::Span) -> Span {
        self.spans.span(span, span)
    }
}

/// Table indices fit: the lexer itself counts the characters of a file in 32 bits.
fn index(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
