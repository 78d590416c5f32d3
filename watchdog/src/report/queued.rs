//! A reporter on a thread of its own.

use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::time::Duration;

use super::{Reporter, complain};
use crate::stall::{RuntimeInfo, Stall};
use crate::stats::Snapshot;

const CAPACITY: usize = 256;
/// How long the last reports may take to be delivered when the watchdog ends.
const PATIENCE: Duration = Duration::from_secs(1);

enum Message {
    Stall(Box<Stall>),
    Suppressed(u64),
    Delay(RuntimeInfo, Duration),
    Snapshot(Box<Snapshot>),
}

/// Runs a reporter on a thread of its own, behind a queue of 256 reports.
///
/// For reporters that may take locks or wait: a subscriber of `tracing`, a metrics recorder,
/// a network client. When the queue is full, reports are dropped and counted; the count
/// reaches the reporter as [`Reporter::suppressed`].
#[derive(Debug)]
pub struct Queued {
    queue: Option<SyncSender<Message>>,
    /// Disconnects when the thread has ended.
    ended: Receiver<()>,
    dropped: u64,
    wants_all: bool,
}

impl Queued {
    /// Starts the thread.
    ///
    /// # Errors
    ///
    /// If the system refuses to start one.
    pub fn new<R: Reporter + 'static>(reporter: R) -> std::io::Result<Queued> {
        let wants_all = reporter.wants_all();
        let (queue, messages) = sync_channel(CAPACITY);
        let (ending, ended) = sync_channel(0);
        std::thread::Builder::new()
            .name("nostall-reports".into())
            .spawn(move || {
                let _ending: SyncSender<()> = ending;
                deliver(reporter, &messages);
            })?;
        Ok(Queued {
            queue: Some(queue),
            ended,
            dropped: 0,
            wants_all,
        })
    }

    fn send(&mut self, message: Message) {
        let Some(queue) = &self.queue else { return };
        if self.dropped > 0 && queue.try_send(Message::Suppressed(self.dropped)).is_ok() {
            self.dropped = 0;
        }
        match queue.try_send(message) {
            Ok(()) => {}
            Err(TrySendError::Full(_)) => self.dropped += 1,
            Err(TrySendError::Disconnected(_)) => {
                complain("a queued reporter panicked and is not called again");
                self.queue = None;
            }
        }
    }
}

fn deliver(mut reporter: impl Reporter, messages: &Receiver<Message>) {
    for message in messages {
        match message {
            Message::Stall(stall) => reporter.stall(&stall),
            Message::Suppressed(count) => reporter.suppressed(count),
            Message::Delay(runtime, delay) => reporter.delay(&runtime, delay),
            Message::Snapshot(snapshot) => reporter.snapshot(&snapshot),
        }
    }
}

impl Reporter for Queued {
    fn stall(&mut self, stall: &Stall) {
        self.send(Message::Stall(Box::new(stall.clone())));
    }

    fn suppressed(&mut self, count: u64) {
        self.send(Message::Suppressed(count));
    }

    fn delay(&mut self, runtime: &RuntimeInfo, delay: Duration) {
        self.send(Message::Delay(runtime.clone(), delay));
    }

    fn snapshot(&mut self, snapshot: &Snapshot) {
        self.send(Message::Snapshot(Box::new(snapshot.clone())));
    }

    fn wants_all(&self) -> bool {
        self.wants_all
    }
}

impl Drop for Queued {
    /// Waits until all reports are delivered, for a second at most.
    fn drop(&mut self) {
        drop(self.queue.take());
        if self.ended.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
            complain("a queued reporter still works on its last reports and is left behind");
        }
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use crate::stall::example;
    use std::sync::mpsc::{Sender, channel};

    /// Passes on what it gets, after it was told to go on.
    struct Slow {
        go_on: Receiver<()>,
        got: Sender<Option<u64>>,
    }

    impl Reporter for Slow {
        fn stall(&mut self, _: &Stall) {
            let _ = self.go_on.recv();
            let _ = self.got.send(None);
        }
        fn suppressed(&mut self, count: u64) {
            let _ = self.got.send(Some(count));
        }
    }

    #[test]
    fn a_stuck_reporter_loses_reports_but_never_the_count() {
        let ((release, go_on), (got, reports)) = (channel(), channel());
        let mut queued = Queued::new(Slow { go_on, got }).unwrap();
        let sent = 2 * CAPACITY;
        (0..sent).for_each(|_| queued.stall(&example()));
        drop(release);
        let mut delivered = 0;
        while delivered < CAPACITY {
            assert_eq!(reports.recv(), Ok(None));
            delivered += 1;
        }
        queued.stall(&example());
        drop(queued);
        let rest: Vec<Option<u64>> = reports.iter().collect();
        let told: u64 = rest.iter().flatten().sum();
        delivered += rest.iter().filter(|report| report.is_none()).count();
        assert_eq!(delivered as u64 + told, sent as u64 + 1);
    }
}
