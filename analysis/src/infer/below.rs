//! What lies below a reader or writer: the world outside, memory, or a coder over memory.

use nostall_catalog::{self as catalog, Api, Certainty, Condition, Medium};

use crate::index::{FnId, TraitKey};
use crate::infer::args::Given;
use crate::infer::{Infer, Lend, RegionKind, Sink};
use crate::names::Name;
use crate::types::Ty;

/// What a call on a reader or writer reaches in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Below {
    /// A file, socket or pipe, so surely.
    Outside(Certainty),
    /// Whatever a generic type or a trait object stands for; which parameter of the function has
    /// that type.
    Any(Option<u32>),
    /// Memory, by way of a coder.
    Coder,
    /// As [`Any`](Self::Any), by way of a coder, which computes whatever lies below.
    CoderOfAny(Option<u32>),
    Console,
    Memory,
}

impl Below {
    /// What a call of an API is over it, if it is anything.
    pub(crate) fn sink(self, api: &'static Api) -> Option<Sink> {
        let sink = |api: &'static Api, certainty: Certainty, lent| Sink {
            api,
            certainty: certainty.min(api.certainty),
            lent,
        };
        match self {
            Below::Outside(certainty) => Some(sink(api, certainty, None)),
            // What takes any writer is mostly given memory or a terminal; what takes any reader
            // is there for data that lies elsewhere.
            Below::Any(None) if is_write(api) => None,
            Below::Any(lent) => Some(sink(api, Certainty::Possible, lent)),
            Below::Coder | Below::CoderOfAny(_) => {
                catalog::coded(api).map(|api| sink(api, api.certainty, None))
            }
            Below::Console | Below::Memory => None,
        }
    }

    fn codes(self) -> bool {
        matches!(self, Below::Coder | Below::CoderOfAny(_))
    }

    /// Whether it says for sure that the worker is kept.
    fn is_decisive(self) -> bool {
        match self {
            Below::Outside(certainty) => certainty > Certainty::Possible,
            Below::Coder | Below::CoderOfAny(_) => true,
            Below::Any(_) | Below::Console | Below::Memory => false,
        }
    }
}

/// Whether an API writes to whatever it is called on.
pub(crate) fn is_write(api: &Api) -> bool {
    api.path.starts_with("std::io::Write::")
}

impl Infer<'_> {
    /// What reading or writing a value reaches.
    pub(super) fn below(&mut self, ty: &Ty) -> Below {
        let ty = self.known(ty);
        let steps = self.program.autoderef(&mut self.table, &ty);
        let found = steps.iter().find_map(|step| self.below_type(step));
        found.unwrap_or(match steps.last().map(Ty::peeled) {
            Some(any @ (Ty::Param(_) | Ty::Opaque(_))) => Below::Any(self.param_of_type(any)),
            _ => Below::Outside(Certainty::Possible),
        })
    }

    /// For a call on a coder over a parameter of a sync function: what it is besides for callers
    /// that hand over a file.
    pub(super) fn below_coder(&mut self, api: &'static Api, receiver: &Ty) -> Option<Sink> {
        let is_sync = matches!(self.flow.regions[0].kind, RegionKind::Inline);
        if !is_sync || api.condition != Condition::ExternalReceiver {
            return None;
        }
        match self.below(receiver) {
            Below::CoderOfAny(lent @ Some(_)) => Below::Any(lent).sink(api),
            _ => None,
        }
    }

    fn below_type(&mut self, ty: &Ty) -> Option<Below> {
        let (path, args) = match ty {
            Ty::Adt(id, args) => (self.program.adt_path(*id), &**args),
            Ty::External(path) => (*path, [].as_slice()),
            Ty::Slice(_) | Ty::Array(_) | Ty::Primitive(_) => return Some(Below::Memory),
            _ => return None,
        };
        Some(match self.program.known.medium(path)? {
            Medium::External(certainty) => Below::Outside(certainty),
            Medium::Memory => Below::Memory,
            Medium::Console => Below::Console,
            Medium::Wraps(at) => self.below(args.get(usize::from(at))?),
            Medium::Codes(at) => match self.below(args.get(usize::from(at))?) {
                Below::Console | Below::Memory => Below::Coder,
                Below::Any(lent) => Below::CoderOfAny(lent),
                below => below,
            },
        })
    }

    /// The most that one of the arguments reaches. With one of them in memory or printed and none
    /// surely outside, the rest are most likely data or memory, too; but what is copied to the
    /// terminal comes from somewhere.
    pub(super) fn below_arguments(&mut self, api: &Api, given: &[Given]) -> Below {
        let all: Vec<Below> = given
            .iter()
            .map(|arg| self.below_argument(&arg.ty))
            .collect();
        let surest = all.iter().filter_map(|below| match below {
            Below::Outside(certainty) => Some(*certainty),
            _ => None,
        });
        let copies = api.path == "std::io::copy";
        let is_harmless = |below: &Below| match below {
            Below::Console => !copies,
            below => *below == Below::Memory,
        };
        let any = all.iter().find(|below| matches!(below, Below::Any(_)));
        match (surest.max(), any) {
            (Some(certainty), _) if certainty > Certainty::Possible => Below::Outside(certainty),
            _ if all.iter().any(|below| below.codes()) => Below::Coder,
            (_, Some(any)) => *any,
            (Some(certainty), _) if !all.iter().any(is_harmless) => Below::Outside(certainty),
            _ => Below::Memory,
        }
    }

    /// What an argument reaches, of which nothing says that it is read or written.
    fn below_argument(&mut self, ty: &Ty) -> Below {
        let below = self.below(ty);
        let traits = [self.program.lang.read, self.program.lang.write];
        let ty = self.known(ty);
        let is_medium = |key| self.program.implements(&mut self.table, ty.peeled(), key);
        let may_be_data =
            matches!(below, Below::Any(_)) && !traits.into_iter().flatten().any(is_medium);
        match may_be_data {
            true => Below::Outside(Certainty::Possible),
            false => below,
        }
    }

    /// The parameter of the function that has a generic type.
    fn param_of_type(&mut self, ty: &Ty) -> Option<u32> {
        let params: Vec<(u32, Ty)> = self
            .locals
            .iter()
            .filter_map(|local| Some((local.param?, local.ty.clone())))
            .collect();
        let has_type = |(_, own): &&(u32, Ty)| own.peeled() == ty;
        params.iter().find(has_type).map(|(at, _)| *at)
    }

    /// Notes the readers and writers that the next call hands to parameters of any type.
    pub(super) fn lend(&mut self, to: FnId, given: &[Given]) {
        let signature = self.program.signature(to);
        for (param, (wanted, given)) in (0_u32..).zip(signature.params.iter().zip(given)) {
            if !matches!(wanted.peeled(), Ty::Param(_) | Ty::Opaque(_)) {
                continue;
            }
            let below = self.below(&given.ty);
            if below.is_decisive() {
                let call = u32::try_from(self.flow.calls.len()).unwrap_or(u32::MAX);
                self.flow.lends.push(Lend {
                    call,
                    to,
                    param,
                    below,
                });
            }
        }
    }

    /// The method of the program that a provided method of `Read` or `Write` comes down to:
    /// `write_all` calls `write` of the type it is called on.
    pub(super) fn own_medium(&mut self, api: &Api, receiver: Option<&Ty>) -> Option<FnId> {
        let (of, name) = api.path.strip_prefix("std::io::")?.split_once("::")?;
        let (key, required) = match of {
            "Read" => (self.program.lang.read?, "read"),
            "Write" if name != "flush" => (self.program.lang.write?, "write"),
            _ => return None,
        };
        self.own_method(receiver?, key, required)
    }

    /// The method of the program that a function comes down to that is handed a reader or writer
    /// of the program, and nothing that surely lies outside: `to_writer(&mut own, ..)`.
    pub(super) fn own_argument(&mut self, sink: &Sink, given: &[Given]) -> Option<FnId> {
        let is_open = sink.certainty == Certainty::Possible;
        if !is_open || sink.api.condition != Condition::ExternalArgument {
            return None;
        }
        let media = [
            (self.program.lang.write, "write"),
            (self.program.lang.read, "read"),
        ];
        let mut pairs = given.iter().flat_map(|arg| media.map(|it| (&arg.ty, it)));
        pairs.find_map(|(ty, (key, required))| self.own_method(ty, key?, required))
    }

    /// A method that a type of the program has of a trait.
    fn own_method(&mut self, ty: &Ty, key: TraitKey, required: &str) -> Option<FnId> {
        let ty = self.known(ty);
        let ty = ty.peeled();
        let own = matches!(ty, Ty::Adt(id, _) if !self.program.is_stub_adt(*id));
        let head = ty.head().filter(|_| own)?;
        let of = self.program.impl_for(&mut self.table, key, head, ty)?;
        let mut functions = self.program.impl_functions(of);
        functions.find(|id| self.program.function(*id).name == Name::new(required))
    }
}
