//! The rules nostall reports under, and how loud each is by default.

/// How loud a finding is. Ordered from quiet to loud.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Not reported.
    Allow,
    /// Worth knowing.
    Note,
    /// Should be mended.
    Warn,
    /// Must be mended: it panics, deadlocks or burns a worker.
    Deny,
}

impl Level {
    /// All levels, from quiet to loud.
    pub const ALL: &[Level] = &[Level::Allow, Level::Note, Level::Warn, Level::Deny];

    /// The name used in configuration and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Level::Allow => "allow",
            Level::Note => "note",
            Level::Warn => "warn",
            Level::Deny => "deny",
        }
    }
}

impl std::fmt::Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}

/// Names one rule; index of its row in [`Rule::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RuleId {
    /// A call that blocks the thread, in async code.
    BlockingCall,
    /// One cheap stat-like system call in async code.
    BlockingMetadata,
    /// A synchronous lock taken in async code.
    BlockingLock,
    /// The guard of a synchronous lock held across an await point.
    LockAcrossAwait,
    /// A call that computes for long, in async code.
    CpuHeavyCall,
    /// A loop that can run for long without a yield point.
    LongLoop,
    /// A loop that waits by asking.
    BusyWait,
    /// A runtime entered from async code.
    NestedRuntime,
    /// A suppression that suppresses nothing.
    UnusedAllow,
}

/// One rule and its defaults.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Which rule this row is.
    pub id: RuleId,
    /// The bad pattern, in the words that stand after "allow".
    pub name: &'static str,
    /// Level when nothing else is configured.
    pub level: Level,
    /// One line for lists and help.
    pub summary: &'static str,
    /// The text of `explain`, in Markdown with clippy's headings.
    pub explanation: &'static str,
}
