//! The answer of a run, for runs that would come to the same.

use serde::{Deserialize, Serialize};

use super::Cache;
use super::folder::Kind;
use crate::answer::Answer;
use crate::load::Observed;
use crate::workspace::Plan;

/// What is kept of a run.
#[derive(Deserialize, Serialize)]
struct Kept<O, A> {
    observed: O,
    answer: A,
}

impl Cache {
    /// The answer to a plan, if all that it was drawn from is unchanged.
    pub(crate) fn answer(&self, plan: &Plan) -> Option<Answer> {
        let open = self.0.as_ref()?;
        let content = open.folder.read(Kind::Answer, open.key(&parts(plan))?)?;
        let kept: Kept<Observed, Answer> = postcard::from_bytes(&content).ok()?;
        kept.observed.still_holds().then_some(kept.answer)
    }

    /// Keeps the answer to a plan, in the place of an earlier one.
    pub(crate) fn keep_answer(&self, plan: &Plan, observed: &Observed, answer: &Answer) {
        let Some(open) = self.0.as_ref().filter(|_| observed.is_whole()) else {
            return;
        };
        // Paths that are no text cannot be kept.
        let content = postcard::to_stdvec(&Kept { observed, answer });
        if let (Some(key), Ok(content)) = (open.key(&parts(plan)), content) {
            open.folder.write(Kind::Answer, key, &content);
        }
    }
}

/// What an answer depends on, beside files.
fn parts(plan: &Plan) -> impl Serialize {
    let (config, compiler) = (plan.config.key(), &plan.compiler);
    (
        "answer",
        &plan.root,
        &plan.crates,
        &plan.sources,
        config,
        compiler,
    )
}
