//! `blocking_lock`: a synchronous lock taken in async code.
//!
//! Taking a lock is a note: a short critical section is what Tokio's documentation recommends. It
//! becomes a warning where the program itself shows a long one: the same lock held, elsewhere,
//! during a blocking call, a long computation or an await.

use std::collections::{HashMap, HashSet};

use nostall_catalog::{Certainty, Kind, Level, RuleId};

use crate::effects::Effects;
use crate::finding::Finding;
use crate::index::FnId;
use crate::infer::{Call, Callee, LockPlace};
use crate::paths::Sites;
use crate::paths::held::What;
use crate::rules::label;
use crate::span::Span;

/// A long critical section.
#[derive(Clone, Debug)]
struct Section {
    function: FnId,
    /// The call that takes the lock.
    lock: Span,
    shared: bool,
    /// What makes it long, and where.
    at: Span,
    what: String,
}

/// The long critical sections of the program, by lock.
#[derive(Default)]
pub(super) struct Sections {
    by_lock: HashMap<LockPlace, Vec<Section>>,
    /// The locks that a warning has been given for: one mended section mends all its waiters.
    warned: HashSet<LockPlace>,
}

impl Sections {
    pub(super) fn new(effects: &Effects<'_>) -> Sections {
        let mut sections = Sections::default();
        for id in effects.program.function_ids() {
            sections.add_function(effects, id);
        }
        sections
    }

    fn add_function(&mut self, effects: &Effects<'_>, id: FnId) {
        let Some(flow) = effects.flow(id) else { return };
        if flow.guards.is_empty() || flow.locks.is_empty() {
            return;
        }
        for moment in effects.moments(id) {
            let Some((at, what)) = takes_long(effects, id, &Sites::new(flow), moment.what) else {
                continue;
            };
            let held = moment.guards.iter();
            for lock in held.filter(|it| !moment.doubtful.contains(it)) {
                let place = flow.locks.iter().find(|it| it.span == *lock);
                if let Some(place) = place {
                    let of_lock = self.by_lock.entry(place.place).or_default();
                    of_lock.push(Section {
                        function: id,
                        lock: *lock,
                        shared: place.shared,
                        at,
                        what: what.clone(),
                    });
                }
            }
        }
    }

    /// Makes a finding about a lock louder if the lock is held for long elsewhere.
    pub(super) fn weigh(
        &mut self,
        effects: &Effects<'_>,
        id: FnId,
        call: &Call,
        finding: &mut Finding,
    ) {
        let uses = effects.flow(id).into_iter().flat_map(|flow| &flow.locks);
        let Some(taken) = uses.into_iter().find(|it| it.span == call.span.whole) else {
            return;
        };
        let waits_for = |section: &&Section| {
            (section.function, section.lock) != (id, taken.span)
                && !(section.shared && taken.shared)
        };
        let sections = self.by_lock.get(&taken.place);
        let Some(section) = sections.into_iter().flatten().find(waits_for) else {
            return;
        };
        let name = effects.program.function(section.function).name;
        finding.secondary.push(label(
            effects,
            section.function,
            section.at,
            format!("`{name}` holds the same lock while {}", section.what),
        ));
        finding.certainty = finding.certainty.max(Certainty::Likely);
        if finding.level == Level::Note && self.warned.insert(taken.place) {
            finding.level = Level::Warn;
        }
    }
}

/// What takes long at a moment at which a lock is held, and where it stands.
fn takes_long(
    effects: &Effects<'_>,
    id: FnId,
    sites: &Sites<'_>,
    what: What,
) -> Option<(Span, String)> {
    let whole = match what {
        What::Await { span, .. } => return Some((span, "it is suspended here".to_owned())),
        What::Call(whole) => whole,
    };
    sites.calls(whole).find_map(|call| {
        if effects.context(id, call.region) < effects.context(id, 0) {
            return None; // kept for later, or on another thread
        }
        let path = match &call.callee {
            Callee::Sink(sink) if is_long(sink.api.kind, sink.certainty) => sink.api.path,
            Callee::Sink(_) => return None,
            callee => {
                let reached = effects
                    .summaries
                    .reached(effects, &effects.program.targets(callee));
                let long = reached
                    .iter()
                    .find(|(_, effect)| is_long(effect.api.kind, effect.certainty));
                long.map(|(_, effect)| effect.api.path)?
            }
        };
        Some((call.span.callee, format!("`{path}` runs here")))
    })
}

fn is_long(kind: Kind, certainty: Certainty) -> bool {
    certainty > Certainty::Possible
        && matches!(
            kind.rule(),
            RuleId::BlockingCall | RuleId::CpuHeavyCall | RuleId::LongLoop | RuleId::NestedRuntime
        )
}
