//! What happened, passed on to a program outside.

use std::process::Command;
use std::sync::mpsc::{self, Receiver};

pub struct Audit {
    events: Receiver<String>,
    journal: Journal,
}

impl Audit {
    pub fn start() -> Self {
        let (sender, events) = mpsc::channel();
        let _ = sender.send("started".to_owned());
        Audit {
            events,
            journal: Journal::default(),
        }
    }
}

pub async fn run(mut audit: Audit) {
    // BLOCKS: a field that holds a std channel
    while let Ok(event) = audit.events.recv() {
        audit.journal.write(&event); // fine: a method of our own, whatever its name
        let _ = Command::new("logger").arg(&event).status(); // BLOCKS: waits for the process
        let _ = tokio::process::Command::new("sync").status().await; // fine
    }
}

#[derive(Default)]
struct Journal {
    lines: Vec<String>,
}

impl Journal {
    fn write(&mut self, line: &str) {
        self.lines.push(line.to_owned());
    }
}
