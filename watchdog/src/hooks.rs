//! The hooks that nostall sets on a Tokio runtime's builder, together with the user's own.
//!
//! Tokio keeps one function per hook and does not give it back, so hooks that were set on
//! its builder before are replaced, and hooks set there afterwards replace ours. Those that
//! are handed to nostall's builder run next to ours.

use std::sync::Arc;

use tokio::runtime;

use crate::{runtimes, slots};

type Hook = Arc<dyn Fn() + Send + Sync>;
#[cfg(tokio_unstable)]
type PollHook = Arc<dyn Fn(&runtime::TaskMeta<'_>) + Send + Sync>;

/// The user's own hooks.
#[derive(Clone, Default)]
pub(crate) struct UserHooks {
    pub(crate) thread_start: Option<Hook>,
    pub(crate) thread_park: Option<Hook>,
    #[cfg(tokio_unstable)]
    pub(crate) before_poll: Option<PollHook>,
    #[cfg(tokio_unstable)]
    pub(crate) after_poll: Option<PollHook>,
}

impl UserHooks {
    /// Sets the user's hooks alone.
    pub(crate) fn set(self, builder: &mut runtime::Builder) {
        if let Some(user) = self.thread_start {
            builder.on_thread_start(move || user());
        }
        if let Some(user) = self.thread_park {
            builder.on_thread_park(move || user());
        }
        #[cfg(tokio_unstable)]
        {
            if let Some(user) = self.before_poll {
                builder.on_before_task_poll(move |meta| user(meta));
            }
            if let Some(user) = self.after_poll {
                builder.on_after_task_poll(move |meta| user(meta));
            }
        }
    }

    /// Sets nostall's hooks, which call the user's after (or, where a poll ends, before).
    pub(crate) fn set_with_ours(self, builder: &mut runtime::Builder) {
        let UserHooks {
            thread_start,
            thread_park,
            ..
        } = self.clone();
        builder.on_thread_start(move || {
            slots::mark_pool_thread();
            runtimes::note_current();
            call(&thread_start);
        });
        // The thread that drives a current_thread runtime never starts, but it parks.
        builder.on_thread_park(move || {
            runtimes::note_current();
            call(&thread_park);
        });
        #[cfg(tokio_unstable)]
        self.set_poll_hooks(builder);
    }

    #[cfg(tokio_unstable)]
    fn set_poll_hooks(self, builder: &mut runtime::Builder) {
        use crate::polling::hooked;

        let UserHooks {
            before_poll,
            after_poll,
            ..
        } = self;
        builder.on_before_task_poll(move |meta| {
            hooked::before(meta);
            if let Some(user) = &before_poll {
                user(meta);
            }
        });
        builder.on_after_task_poll(move |meta| {
            if let Some(user) = &after_poll {
                user(meta);
            }
            hooked::after(meta);
        });
    }
}

fn call(hook: &Option<Hook>) {
    if let Some(hook) = hook {
        hook();
    }
}
