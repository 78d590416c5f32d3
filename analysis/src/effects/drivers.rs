//! What the runtimes of a program drive: a timer or a socket needs a driver.

use crate::facts::body::{Body, Expr};
use crate::facts::types::PathRef;
use crate::index::Program;

/// What a runtime that is built by hand has only if it is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Driver {
    /// For timers.
    Time,
    /// For sockets, pipes and child processes.
    Io,
}

/// The drivers that the runtimes of a program have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Drivers {
    time: bool,
    io: bool,
}

impl Drivers {
    pub(super) fn of(program: &Program) -> Drivers {
        Drivers {
            time: drives(program, "enable_time"),
            io: drives(program, "enable_io"),
        }
    }

    pub(crate) fn have(self, driver: Driver) -> bool {
        match driver {
            Driver::Time => self.time,
            Driver::Io => self.io,
        }
    }
}

/// Whether runtimes have a driver. Those of macros do; of those that are built by hand, one that asks
/// for it is enough.
fn drives(program: &Program, asked_for: &str) -> bool {
    let bodies = || {
        let ids = program.function_ids();
        let sources = ids.filter(|id| !program.crate_of(*id).is_stub);
        sources.filter_map(|id| program.function(id).body.as_ref())
    };
    let is_builder = |name: &str| matches!(name, "new_current_thread" | "new_multi_thread");
    let builds = |body: &Body| {
        let mut names = body.paths.iter().filter_map(PathRef::last);
        names.any(|name| is_builder(name.as_str()))
    };
    let enables = |name: &str| name == "enable_all" || name == asked_for;
    let enables = |body: &Body| {
        let mut exprs = body.exprs.iter();
        exprs.any(|expr| matches!(expr, Expr::Method(it) if enables(it.name.as_str())))
    };
    !bodies().any(builds) || bodies().any(enables)
}
