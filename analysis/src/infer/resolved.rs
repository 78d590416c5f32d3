//! The compiler's word on calls, where it was asked: it stands above what inference found.

use crate::facts::body::{CallSpan, MacroCall, Method};
use crate::index::{FnContainer, FnId};
use crate::infer::Infer;
use crate::infer::path::{Named, Target};
use crate::infer::sink::sounds_like_offload;
use crate::resolve::{Suspect, Word};
use crate::span::Span;
use crate::types::Ty;

impl Infer<'_> {
    fn word(&mut self, span: Span, suspect: Suspect) -> Word {
        if self.program.resolver.is_empty() {
            return Word::Stands;
        }
        self.heard.insert(span);
        let body = (self.file, self.body.span);
        self.program
            .resolver
            .word(self.program, body, span, suspect)
    }

    /// What a method call names. `write!(file, ..)` is one as well, but the compiler sees its
    /// `write_fmt` in std's macro and says nothing of it.
    pub(super) fn heard_method(&mut self, named: Named, receiver: &Ty, call: &Method) -> Named {
        let Span { start, end } = call.span.callee;
        let is_written = (end.saturating_sub(start)) as usize == call.name.as_str().len();
        if is_written {
            self.heard(named, Some(receiver), call.span.callee)
        } else {
            named
        }
    }

    /// What a call names: a path, or a method of `receiver`.
    pub(super) fn heard(&mut self, named: Named, receiver: Option<&Ty>, span: Span) -> Named {
        let suspect = match &named {
            Named::Function(target) => Suspect::Function(target.function),
            Named::External(path) => Suspect::External(*path),
            _ => Suspect::Nobody,
        };
        match self.word(span, suspect) {
            Word::Stands => named,
            Word::Function(function) => Named::Function(self.target_of(function, receiver)),
            Word::External(path) => Named::External(path),
            Word::Denied => Named::Unknown,
        }
    }

    /// The function named as an argument; `found` is what inference takes it for.
    pub(super) fn heard_mention(&mut self, found: Ty, span: Span) -> Ty {
        let suspect = match &found {
            Ty::Function(id) => Suspect::Function(*id),
            _ => Suspect::Nobody,
        };
        match self.word(span, suspect) {
            Word::Function(function) => Ty::Function(function),
            Word::Denied => Ty::Unknown,
            Word::Stands | Word::External(_) => found,
        }
    }

    /// Enters the calls that a macro hides, in its definition or among tokens that were not read as
    /// calls: `method!(file, sync_all)`. A macro that offloads may well offload the rest.
    pub(super) fn record_hidden(&mut self, call: &MacroCall) {
        // In what lowering has written out, all stands at the name of the outer macro.
        if call.span.whole == call.span.callee {
            return;
        }
        let resolver = &self.program.resolver;
        let defined = resolver.in_macro(self.program, self.file, call.span.whole);
        let mut hidden: Vec<(Span, Word)> = defined.map(|word| (call.span.whole, word)).collect();
        for (span, word) in resolver.within(self.program, self.file, call.span.whole) {
            if self.heard.insert(span) {
                hidden.push((span, word));
            }
        }
        if hidden.iter().any(|(_, word)| self.is_offload(*word)) {
            return;
        }
        for (callee, word) in hidden {
            let whole = call.span.whole;
            self.record_word(word, CallSpan { callee, whole });
        }
    }

    /// Enters a call of which nothing is known but the callee.
    fn record_word(&mut self, word: Word, span: CallSpan) {
        match word {
            Word::Function(function) => {
                let target = self.target_of(function, None);
                self.record_call(&target, None, &[], span);
            }
            Word::External(path) => self.record_api(&[path], None, &[], span),
            Word::Stands | Word::Denied => {}
        }
    }

    fn is_offload(&self, word: Word) -> bool {
        let path = match word {
            Word::Function(function) => self.program.fn_path(function),
            Word::External(path) => path,
            Word::Stands | Word::Denied => return false,
        };
        self.program.known.is_offload(path) || sounds_like_offload(path.as_str())
    }

    /// A function of which nothing else is known: of a trait's method not for which type.
    pub(super) fn target_of(&mut self, function: FnId, receiver: Option<&Ty>) -> Target {
        let self_ty = match (self.program.fn_container(function), receiver) {
            (FnContainer::Trait(_), Some(ty)) => Some(self.known(ty).peeled().clone()),
            (FnContainer::Trait(_), None) => Some(self.table.fresh()),
            (FnContainer::Impl(_) | FnContainer::Module, _) => None,
        };
        Target {
            self_ty,
            ..Target::free(function)
        }
    }
}
