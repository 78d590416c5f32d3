//! The rules, one row each; the text of `explain` stands in the file of the rule's name.

use crate::rule::{Level, Rule, RuleId};

impl Rule {
    /// All rules, in the order of [`RuleId`].
    pub const ALL: &'static [Rule] = &[
        Rule {
            id: RuleId::BlockingCall,
            name: "blocking_call",
            level: Level::Warn,
            summary: "a call that blocks the thread, reached from async code",
            explanation: include_str!("blocking_call.md"),
        },
        Rule {
            id: RuleId::BlockingMetadata,
            name: "blocking_metadata",
            level: Level::Note,
            summary: "one cheap stat-like system call in async code",
            explanation: include_str!("blocking_metadata.md"),
        },
        Rule {
            id: RuleId::BlockingLock,
            name: "blocking_lock",
            level: Level::Note,
            summary: "a synchronous lock taken in async code",
            explanation: include_str!("blocking_lock.md"),
        },
        Rule {
            id: RuleId::LockAcrossAwait,
            name: "lock_across_await",
            level: Level::Warn,
            summary: "the guard of a synchronous lock held across an await point",
            explanation: include_str!("lock_across_await.md"),
        },
        Rule {
            id: RuleId::CpuHeavyCall,
            name: "cpu_heavy_call",
            level: Level::Warn,
            summary: "a call that computes for long, in async code",
            explanation: include_str!("cpu_heavy_call.md"),
        },
        Rule {
            id: RuleId::LongLoop,
            name: "long_loop",
            level: Level::Warn,
            summary: "a loop in async code that can run for long without a yield point",
            explanation: include_str!("long_loop.md"),
        },
        Rule {
            id: RuleId::BusyWait,
            name: "busy_wait",
            level: Level::Deny,
            summary: "a loop in async code that waits by asking again and again",
            explanation: include_str!("busy_wait.md"),
        },
        Rule {
            id: RuleId::NestedRuntime,
            name: "nested_runtime",
            level: Level::Deny,
            summary: "a runtime entered or dropped in async code",
            explanation: include_str!("nested_runtime.md"),
        },
        Rule {
            id: RuleId::UnusedAllow,
            name: "unused_allow",
            level: Level::Warn,
            summary: "a suppression that suppresses nothing",
            explanation: include_str!("unused_allow.md"),
        },
    ];

    /// The rule of that name, such as `blocking_call`.
    pub fn by_name(name: &str) -> Option<&'static Rule> {
        Rule::ALL.iter().find(|rule| rule.name == name)
    }
}

impl RuleId {
    /// The rule's row.
    pub const fn rule(self) -> &'static Rule {
        &Rule::ALL[self as usize]
    }

    /// The rule's name, such as `blocking_call`.
    pub const fn name(self) -> &'static str {
        self.rule().name
    }
}

impl std::fmt::Display for RuleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}
