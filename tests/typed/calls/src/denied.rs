//! What looks like a call that blocks, and is something else.

use std::fs::File;
use std::io::Read;

struct Memory(Vec<u8>);

trait Text {
    fn sync_all(&self) -> usize;
}

impl Text for Memory {
    fn sync_all(&self) -> usize {
        self.0.len()
    }
}

async fn method_of_another_type(memory: &Memory) {
    memory.sync_all();
}

macro_rules! shadowing {
    () => {
        mod fs {
            pub fn read(_: &str) {}
        }
    };
}

mod inside {
    use std::fs;

    async fn module_made_by_a_macro_shadows_nothing() {
        let _ = fs::read("x"); //~ WARN blocking_call
    }
}

mod shadowed {
    use super::other;
    use std::fs::*;

    macro_rules! import {
        () => {
            use super::nothing::read;
        };
    }

    import!();

    async fn import_made_by_a_macro() {
        other();
        read("x");
    }
}

mod nothing {
    pub fn read(_: &str) {}
}

fn other() {}

#[cfg(not(windows))]
use nothing::read as read_text;
#[cfg(windows)]
use std::fs::read as read_text;

async fn import_by_platform() {
    other();
    read_text("x");
}
