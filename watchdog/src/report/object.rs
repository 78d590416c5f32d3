//! JSON text, one object at a time: what the reports need of it.

use std::fmt::{self, Write};

/// An object under construction.
pub(super) struct Object(String);

impl Object {
    pub(super) fn new() -> Object {
        Object("{".into())
    }

    pub(super) fn raw(mut self, key: &str, value: &str) -> Object {
        let comma = if self.0.len() > 1 { "," } else { "" };
        // Writing to a string cannot fail.
        let _ = write!(self.0, "{comma}\"{key}\":{value}");
        self
    }

    pub(super) fn text(self, key: &str, value: &str) -> Object {
        self.raw(key, &quoted(value))
    }

    pub(super) fn number(self, key: &str, value: impl fmt::Display) -> Object {
        self.raw(key, &value.to_string())
    }

    pub(super) fn list(self, key: &str, values: impl Iterator<Item = String>) -> Object {
        let values: Vec<String> = values.collect();
        self.raw(key, &format!("[{}]", values.join(",")))
    }

    pub(super) fn end(self) -> String {
        self.0 + "}"
    }
}

/// A JSON string (RFC 8259, section 7).
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for char in text.chars() {
        match char {
            '"' | '\\' => out.extend(['\\', char]),
            '\n' => out.push_str("\\n"),
            char if char < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(char))),
            char => out.push(char),
        }
    }
    out + "\""
}
