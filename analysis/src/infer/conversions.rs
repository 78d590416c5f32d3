//! Conversions: `parse`, `into` and `try_into` run code of the type they give, which is only known
//! once the whole body is.

use crate::facts::body::{CallSpan, Method};
use crate::index::{FnId, ImplId, TraitKey};
use crate::infer::{Call, Callee, Frequency, Infer, overload};
use crate::types::{Owner, Ty};

/// A conversion whose code is looked for at the end.
pub(super) struct Conversion {
    /// The trait whose function runs: `From`, `TryFrom`, `FromStr`.
    of: TraitKey,
    from: Ty,
    to: Ty,
    region: u32,
    in_loop: bool,
    frequency: Frequency,
    span: CallSpan,
}

impl Infer<'_> {
    /// What `value.into()` or `value.try_into()` gives: whatever is wanted of it.
    pub(super) fn converted(&mut self, from: &Ty, call: &Method) -> Ty {
        let lang = &self.program.lang;
        let (of, is_result) = match call.name.as_str() {
            "into" => (lang.from, false),
            "try_into" => (lang.try_from, true),
            _ => return Ty::Unknown,
        };
        let to = self.table.fresh();
        self.convert(of, from, &to, call.span);
        match lang.result {
            Some(result) if is_result => Ty::Adt(result, [to, Ty::Unknown].into()),
            _ => to,
        }
    }

    /// Notes that a known function is `str::parse`.
    pub(super) fn note_parse(&mut self, function: FnId, ret: &Ty, span: CallSpan) {
        let is_parse = self.program.function(function).name.as_str() == "parse"
            && self.program.fn_path(function).as_str() == "str::parse";
        if let (true, Ty::Adt(_, args)) = (is_parse, ret)
            && let Some(to) = args.first()
        {
            let of = self.program.lang.from_str;
            self.convert(of, &Ty::primitive("str"), to, span);
        }
    }

    /// Notes that a known function is `Iterator::collect`: what it gives holds what was gone through.
    pub(super) fn note_collect(&mut self, function: FnId, receiver: Option<&Ty>, ret: &Ty) {
        let is_collect = self.program.function(function).name.as_str() == "collect"
            && self.program.fn_path(function).as_str() == "std::iter::Iterator::collect";
        if let (true, Some(receiver)) = (is_collect, receiver) {
            let item = self.item_of(&receiver.clone());
            self.collected.push((item, ret.clone()));
        }
    }

    /// Fills in what collections hold whose kind is known by now.
    pub(super) fn settle_collected(&mut self) {
        for (item, ty) in std::mem::take(&mut self.collected) {
            if !self.collect(&item, &ty) {
                self.collected.push((item, ty));
            }
        }
    }

    /// False while the kind of collection is not known.
    fn collect(&mut self, item: &Ty, ty: &Ty) -> bool {
        let ty = self.table.shallow(ty);
        let Ty::Adt(id, args) = &ty else {
            return !matches!(ty, Ty::Var(_));
        };
        let lang = &self.program.lang;
        let wraps = Some(*id) == lang.result || Some(*id) == lang.option;
        match (self.table.shallow(item), args.as_ref()) {
            (item, [inner, ..]) if wraps => {
                let item = self.unwrapped(&item);
                return self.collect(&item, inner);
            }
            (Ty::Tuple(parts), [key, value, ..]) if parts.len() == 2 => {
                self.table.unify(key, &parts[0]);
                self.table.unify(value, &parts[1]);
            }
            (item, [only, ..]) => self.table.unify(only, &item),
            _ => {}
        }
        true
    }

    fn convert(&mut self, of: Option<TraitKey>, from: &Ty, to: &Ty, span: CallSpan) {
        let Some(of) = of else { return };
        let (from, to) = (from.clone(), to.clone());
        self.conversions.push(Conversion {
            of,
            from,
            to,
            region: self.region,
            in_loop: self.loops > 0,
            frequency: self.around.frequency(),
            span,
        });
    }

    /// Enters the calls that the conversions of the body make.
    pub(super) fn settle_conversions(&mut self) {
        for conversion in std::mem::take(&mut self.conversions) {
            let Some(function) = self.conversion_target(&conversion) else {
                continue;
            };
            let Conversion {
                region,
                in_loop,
                frequency,
                span,
                ..
            } = conversion;
            let callee = Callee::Function(function);
            self.flow.calls.push(Call {
                region,
                callee,
                span,
                in_loop,
                frequency,
                once: false,
                is_doubtful: false,
            });
        }
    }

    fn conversion_target(&mut self, conversion: &Conversion) -> Option<FnId> {
        let to = self.known(&conversion.to);
        let from = self.known(&conversion.from);
        let all = self.program.impls.of(conversion.of, to.head()?);
        let candidates: Vec<(ImplId, Vec<Ty>)> = all
            .iter()
            .filter_map(|id| Some((*id, vec![self.source(*id, &to)?])))
            .collect();
        let id = overload::narrowest(&candidates, &[from])?;
        self.program.impl_functions(id).next()
    }

    /// What an impl for a type converts from; none where it is not for that type.
    fn source(&mut self, id: ImplId, to: &Ty) -> Option<Ty> {
        if !self.program.covers(&mut self.table, id, to) {
            return None;
        }
        let scope = self.program.scope(Owner::Impl(id));
        let written = self.program.impl_(id).of_trait.as_ref();
        let bound = written.and_then(|path| self.program.lower_bound(path, &scope));
        let source = bound.and_then(|bound| bound.args.first().cloned());
        Some(source.unwrap_or(Ty::Unknown))
    }
}
