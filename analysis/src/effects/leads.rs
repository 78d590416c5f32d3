//! Which APIs a function leads to in all: findings name one and count the others.

use std::collections::{BTreeMap, HashMap};

use nostall_catalog::{Api, RuleId};

use crate::effects::Effects;
use crate::index::FnId;
use crate::span::Span;

/// A call from one function to others, and where it stands.
pub(super) struct Step {
    pub(super) from: FnId,
    pub(super) at: Span,
    pub(super) to: Vec<FnId>,
}

/// The APIs of all functions.
#[derive(Default)]
pub(crate) struct Leads {
    apis: Vec<&'static Api>,
    by_function: HashMap<FnId, Bits>,
}

/// A set of indexes.
#[derive(Clone, Default)]
struct Bits(Vec<u64>);

impl Leads {
    /// From the APIs that functions call themselves and the calls between functions.
    pub(super) fn new(
        effects: &Effects<'_>,
        direct: &[(FnId, Span, &'static Api)],
        steps: &[Step],
    ) -> Leads {
        let mut leads = Leads::default();
        let mut known: BTreeMap<(&str, RuleId), usize> = BTreeMap::new();
        let mut waiting = Vec::new();
        for (id, at, api) in direct {
            let rule = api.kind.rule();
            if effects.allows_at(*id, *at, rule) {
                continue;
            }
            let index = *known.entry((api.path, rule)).or_insert_with(|| {
                leads.apis.push(api);
                leads.apis.len() - 1
            });
            leads.by_function.entry(*id).or_default().insert(index);
            waiting.push(*id);
        }
        let mut callers: HashMap<FnId, Vec<&Step>> = HashMap::new();
        for step in steps {
            for to in &step.to {
                callers.entry(*to).or_default().push(step);
            }
        }
        while let Some(id) = waiting.pop() {
            for step in callers.get(&id).into_iter().flatten() {
                if leads.pass(effects, id, step) {
                    waiting.push(step.from);
                }
            }
        }
        leads
    }

    /// Adds what a function leads to to one that calls it; gives whether that is news.
    fn pass(&mut self, effects: &Effects<'_>, called: FnId, step: &Step) -> bool {
        let passed = self.by_function.get(&called).cloned().unwrap_or_default();
        let known = self.by_function.entry(step.from).or_default();
        let mut news: Vec<usize> = passed.iter().filter(|index| !known.holds(*index)).collect();
        news.retain(|index| !effects.allows_at(step.from, step.at, self.apis[*index].kind.rule()));
        for index in &news {
            known.insert(*index);
        }
        !news.is_empty()
    }

    /// The APIs that a function leads to and that break a rule, the heaviest first.
    pub(crate) fn of(&self, id: FnId, rule: RuleId) -> Vec<&'static Api> {
        let all = self.by_function.get(&id).into_iter().flat_map(Bits::iter);
        let apis = all.map(|index| self.apis[index]);
        let mut apis: Vec<&'static Api> = apis.filter(|api| api.kind.rule() == rule).collect();
        apis.sort_by_key(|api| (std::cmp::Reverse(api.weight()), api.path));
        apis
    }
}

impl Bits {
    fn insert(&mut self, index: usize) {
        if self.0.len() <= index / 64 {
            self.0.resize(index / 64 + 1, 0);
        }
        self.0[index / 64] |= 1 << (index % 64);
    }

    fn holds(&self, index: usize) -> bool {
        let word = self.0.get(index / 64).copied().unwrap_or_default();
        word >> (index % 64) & 1 == 1
    }

    fn iter(&self) -> impl Iterator<Item = usize> {
        (0..self.0.len() * 64).filter(|index| self.holds(*index))
    }
}
