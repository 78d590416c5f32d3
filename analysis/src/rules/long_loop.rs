//! `long_loop`: a loop that can run for long without a yield point.
//!
//! Loud where the source shows it: nothing ends the loop, it works until another task tells it to
//! stop, its turns are heavy or more than a million, what it awaits never suspends, or a `continue`
//! goes round its only await. A loop with light turns over what others or it itself may keep filling,
//! or inside another, may be fine, and is a note.

use nostall_catalog::{Certainty, Kind, RuleId};

use crate::effects::Effects;
use crate::finding::{Finding, Suggestion};
use crate::index::FnId;
use crate::paths::loops::{Ill, LoopTurn};
use crate::rules::{advice, label, level, suggest};

pub(super) fn check(effects: &Effects<'_>, id: FnId, turn: &LoopTurn) -> Option<Finding> {
    let (ill, certainty) = turn.judge()?;
    let rule = RuleId::LongLoop;
    if ill == Ill::Busy || effects.allows_at(id, turn.span, rule) {
        return None;
    }
    Some(Finding {
        rule,
        level: level(rule, certainty, false),
        certainty,
        kind: Some(Kind::Loop),
        message: message(turn.keyword, ill, certainty),
        primary: label(effects, id, turn.span, reason(ill)),
        secondary: Vec::new(),
        chain: Vec::new(),
        callee: None,
        notes: Vec::new(),
        suggestions: match suggest::no_await_in(effects, id, turn.region) {
            Some(_) => ways_out_of_sync(ill),
            None => ways_out(ill),
        },
    })
}

fn message(keyword: &str, ill: Ill, certainty: Certainty) -> String {
    match (ill, certainty) {
        (Ill::SkipsAwait, _) => {
            format!("this `{keyword}` can go round without reaching its await point")
        }
        (Ill::HeavyTurns, _) => {
            format!("this `{keyword}` does heavy work in each turn without a yield point")
        }
        (_, Certainty::Possible) => {
            format!("this `{keyword}` may run for long without a yield point")
        }
        _ => format!("this `{keyword}` runs for long without a yield point"),
    }
}

fn reason(ill: Ill) -> String {
    match ill {
        Ill::NeverEnds => "nothing ends it, so the worker never comes back".to_owned(),
        Ill::UntilTold => "it works until it is told to stop, and keeps the worker".to_owned(),
        Ill::ManyTurns(count) => format!("it makes up to {count} turns in one poll"),
        Ill::HeavyTurns => "each turn computes for long".to_owned(),
        Ill::AwaitsNothing => "what it awaits is done at once and never suspends".to_owned(),
        Ill::SkipsAwait => "`continue` goes back to here without an await in between".to_owned(),
        Ill::Busy | Ill::Unbounded => "how often it turns is not known here".to_owned(),
    }
}

const OFF: &str = "move it off the worker: `tokio::task::spawn_blocking(move || ..).await`";
const OWN_THREAD: &str = "give it a thread of its own: `std::thread::spawn(move || ..)`";

/// Where no `.await` can stand: in a sync closure, or in a `poll`.
fn ways_out_of_sync(ill: Ill) -> Vec<Suggestion> {
    vec![advice(match ill {
        Ill::NeverEnds => OWN_THREAD,
        _ => OFF,
    })]
}

fn ways_out(ill: Ill) -> Vec<Suggestion> {
    let budget = "let others run: `tokio::task::coop::consume_budget().await` in each turn, or `tokio::task::yield_now().await` every so many";
    match ill {
        Ill::HeavyTurns => vec![advice(OFF)],
        Ill::SkipsAwait => vec![advice(
            "yield before the `continue`: `tokio::task::coop::consume_budget().await`",
        )],
        Ill::NeverEnds => vec![advice(OWN_THREAD), advice(format!("or {budget}"))],
        _ => vec![advice(budget), advice(format!("or {OFF}"))],
    }
}
