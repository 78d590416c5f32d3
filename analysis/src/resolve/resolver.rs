//! The compiler's answers, ready to be looked up by place.

use std::collections::HashSet;

use crate::index::{FileId, FnId, Program};
use crate::names::Name;
use crate::resolve::{Callables, CompilerAnswers};
use crate::span::Span;

/// What the compiler said of all files; nothing where it was not asked.
#[derive(Debug, Default)]
pub(crate) struct Resolver {
    /// By [`FileId`].
    files: Vec<Heard>,
    callables: Callables,
    /// Paths that the compiler named somewhere.
    named: HashSet<Name>,
}

/// What it said of one file.
#[derive(Debug, Default)]
struct Heard {
    compiled: bool,
    /// Sorted by start.
    calls: Vec<(Span, Name)>,
    /// What macros hide, by their use, sorted by start.
    in_macros: Vec<(Span, Name)>,
}

/// Whom inference takes a call to mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Suspect {
    Function(FnId),
    /// A function in a crate without signatures.
    External(Name),
    Nobody,
}

/// The compiler's word on a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// It says the same, or nothing.
    Stands,
    /// The call means this function.
    Function(FnId),
    /// The call means this function of a crate without signatures.
    External(Name),
    /// The call means something else, which nobody asked about.
    Denied,
}

impl Resolver {
    /// Sorts answers by file; one entry for each crate given to the analysis.
    pub(crate) fn new(program: &Program, answers: &[CompilerAnswers]) -> Resolver {
        let mut resolver = Resolver {
            callables: Callables::new(program),
            ..Resolver::default()
        };
        for file in program.file_ids() {
            let (krate, number) = program.source_file(file).unzip();
            let answers = krate.and_then(|krate: u32| answers.get(krate as usize));
            let heard = answers.map(|answers| Heard::of(answers, number.unwrap_or_default()));
            resolver.files.push(heard.unwrap_or_default());
        }
        let all = answers.iter().flat_map(|answers| &answers.calls);
        resolver.named = all.map(|call| Name::new(&call.callee)).collect();
        resolver
    }

    /// The compiler's word on a call at `span`, in a body, which inference takes for `suspect`.
    pub(crate) fn word(
        &self,
        program: &Program,
        (file, body): (FileId, Span),
        span: Span,
        suspect: Suspect,
    ) -> Word {
        let Some(heard) = self.files.get(file.index()) else {
            return Word::Stands;
        };
        let answers = heard.at(span);
        if answers.is_empty() {
            // What lowering has written out for a macro may stand outside of the body.
            let is_inside = body.start <= span.start && span.end <= body.end;
            let denied = is_inside
                && heard.saw(body)
                && self.would_be_named(program, suspect)
                && !heard.hides_calls_around(span);
            return if denied { Word::Denied } else { Word::Stands };
        }
        let agrees = |(_, path): &(Span, Name)| self.agrees(program, *path, suspect);
        if answers.iter().any(agrees) {
            return Word::Stands;
        }
        match answers {
            [(_, path)] => self.callee(program, *path),
            // The same tokens mean different functions, once in each use of a macro.
            _ => Word::Stands,
        }
    }

    /// Whether the compiler named the callee at `span`.
    pub(crate) fn answered(&self, file: FileId, span: Span) -> bool {
        let heard = self.files.get(file.index());
        heard.is_some_and(|heard| !heard.at(span).is_empty() || !heard.hidden_at(span).is_empty())
    }

    /// What the macro used at `span` hides.
    pub(crate) fn in_macro(
        &self,
        program: &Program,
        file: FileId,
        span: Span,
    ) -> impl Iterator<Item = Word> {
        let heard = self.files.get(file.index());
        let hidden = heard.map_or(&[][..], |heard| heard.hidden_at(span));
        hidden.iter().map(|(_, path)| self.callee(program, *path))
    }

    /// The callees named between the first and the last byte of `span`.
    pub(crate) fn within(
        &self,
        program: &Program,
        file: FileId,
        span: Span,
    ) -> impl Iterator<Item = (Span, Word)> {
        let heard = self.files.get(file.index());
        let calls = heard.map_or(&[][..], |heard| heard.inside(span));
        calls
            .iter()
            .map(|(span, path)| (*span, self.callee(program, *path)))
    }

    /// Whether the compiler was not asked.
    pub(crate) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The function that a path means, if it means one only.
    fn callee(&self, program: &Program, path: Name) -> Word {
        match self.callables.functions(path) {
            [only] => Word::Function(*only),
            // One of several impls for a type, of which the catalogue says the same.
            [first, ..] if program.crate_of(*first).is_stub => Word::Function(*first),
            [] if self.callables.is_external(path) => Word::External(path),
            _ => Word::Stands,
        }
    }

    fn agrees(&self, program: &Program, path: Name, suspect: Suspect) -> bool {
        match suspect {
            Suspect::Function(id) => {
                let declaration = program.declaration(id);
                self.callables.functions(path).contains(&declaration)
            }
            Suspect::External(own) => own == path,
            Suspect::Nobody => false,
        }
    }

    /// Whether the compiler would surely have named the callee, were it this one: its path is
    /// known to lead to it.
    fn would_be_named(&self, program: &Program, suspect: Suspect) -> bool {
        match suspect {
            Suspect::Function(id) => {
                let declaration = program.declaration(id);
                let path = self.callables.path(declaration);
                let is_source = !program.crate_of(declaration).is_stub;
                path.is_some_and(|path| is_source || is_of_std(path) || self.named.contains(&path))
            }
            Suspect::External(path) => self.named.contains(&path),
            Suspect::Nobody => false,
        }
    }
}

/// A test holds that the compiler finds all paths into std that are asked about.
/// Those of other platforms are not there to be found.
fn is_of_std(path: Name) -> bool {
    path.as_str().starts_with("std::") && !path.as_str().starts_with("std::os::")
}

impl Heard {
    fn of(answers: &CompilerAnswers, file: u32) -> Heard {
        let mut heard = Heard {
            compiled: answers.compiled,
            ..Heard::default()
        };
        for call in answers.calls.iter().filter(|call| call.file == file) {
            let callee = Name::new(&call.callee);
            let calls = match call.in_macro {
                true => &mut heard.in_macros,
                false => &mut heard.calls,
            };
            calls.push((call.span, callee));
        }
        for calls in [&mut heard.calls, &mut heard.in_macros] {
            calls.sort_by_key(|(span, path)| (*span, path.as_str()));
            calls.dedup();
        }
        heard
    }

    fn at(&self, span: Span) -> &[(Span, Name)] {
        let first = self.calls.partition_point(|(own, _)| *own < span);
        let count = self.calls[first..].partition_point(|(own, _)| *own == span);
        &self.calls[first..first + count]
    }

    /// What the macro hides that is used at the start of `span`.
    fn hidden_at(&self, span: Span) -> &[(Span, Name)] {
        let before = |at: u32| self.in_macros.partition_point(|(own, _)| own.start < at);
        &self.in_macros[before(span.start)..before(span.start.saturating_add(1))]
    }

    /// Whether a place is in the use of a macro that hides calls. A call that lowering has written
    /// out, or one of a name given to the macro, has its answer at the use.
    fn hides_calls_around(&self, span: Span) -> bool {
        let mut uses = self.in_macros.iter();
        uses.any(|(own, _)| own.start <= span.start && span.end <= own.end)
    }

    /// Whether the compiler is known to have seen a body as it is written: it answered at another
    /// place in it. Code that is configured out, or rewritten by a macro, has no answers.
    fn saw(&self, body: Span) -> bool {
        self.compiled && !self.inside(body).is_empty()
    }

    fn inside(&self, outer: Span) -> &[(Span, Name)] {
        let before = |at: u32| self.calls.partition_point(|(own, _)| own.start < at);
        let (first, end) = (before(outer.start), before(outer.end));
        &self.calls[first..end.max(first)]
    }
}
