//! `cargo nostall config`: what is in force, and where it comes from.

use std::fmt::Write;

use nostall_catalog::{Level, Rule};

use super::keys::CERTAINTIES;
use super::settings::{Chosen, Config, Settings};

impl Config {
    /// The configuration in force as TOML, each value with its origin.
    pub(crate) fn show(&self, name: &dyn Fn(&std::path::Path) -> String) -> String {
        let mut text = String::new();
        for (manifest, settings) in &self.packages {
            let _ = writeln!(text, "# package {}", name(manifest));
            settings.show(&mut text);
            text.push('\n');
        }
        self.show_additions(&mut text);
        text
    }

    fn show_additions(&self, text: &mut String) {
        text.push_str("# the whole workspace\n");
        let handlers = self.handlers.iter();
        let handlers = handlers.map(|it| (quoted(&it.value), it.origin.to_string()));
        show_list(text, "handlers", handlers.collect());
        for offload in &self.offloads {
            let path = quoted(&offload.value);
            let _ = write!(text, "\n[[offloads]] # {}\npath = {path}\n", offload.origin);
        }
        for api in &self.apis {
            let row = &api.value;
            let certainty = CERTAINTIES.iter().find(|(_, it)| *it == row.certainty);
            let _ = write!(
                text,
                "\n[[apis]] # {}\npath = {}\nkind = \"{}\"\ncertainty = \"{}\"\nreason = {}\nreplacement = {}\n",
                api.origin,
                quoted(&row.path),
                row.kind,
                certainty.map_or("", |(name, _)| name),
                quoted(&row.reason),
                quoted(&row.replacement),
            );
        }
    }
}

impl Settings {
    fn show(&self, text: &mut String) {
        match &self.typed {
            Some(chosen) => show_value(text, "typed", chosen, bool::to_string),
            None => text.push_str("typed = false # default\n"),
        }
        let exclude = self.exclude.iter();
        let exclude = exclude.map(|(_, it)| (quoted(it.value.as_str()), it.origin.to_string()));
        show_list(text, "exclude", exclude.collect());
        text.push_str("[rules]\n");
        for rule in Rule::ALL {
            match self.rules.get(rule.name) {
                Some(chosen) => show_level(text, rule.name, chosen),
                None => {
                    let _ = writeln!(text, "{} = \"{}\" # default", rule.name, rule.level);
                }
            }
        }
        if !self.kinds.is_empty() {
            text.push_str("[kinds]\n");
        }
        for (kind, chosen) in &self.kinds {
            show_level(text, kind, chosen);
        }
    }
}

fn show_level(text: &mut String, name: &str, chosen: &Chosen<Level>) {
    show_value(text, name, chosen, |level| format!("\"{level}\""));
}

fn show_value<T>(text: &mut String, name: &str, chosen: &Chosen<T>, toml: impl Fn(&T) -> String) {
    let nearest = &chosen.nearest;
    let _ = write!(
        text,
        "{name} = {} # {}",
        toml(&nearest.value),
        nearest.origin
    );
    if let Some(before) = &chosen.instead_of {
        let _ = write!(
            text,
            ", instead of {} from {}",
            toml(&before.value),
            before.origin
        );
    }
    text.push('\n');
}

fn show_list(text: &mut String, key: &str, values: Vec<(String, String)>) {
    if values.is_empty() {
        let _ = writeln!(text, "{key} = [] # default");
        return;
    }
    let _ = writeln!(text, "{key} = [");
    for (value, origin) in values {
        let _ = writeln!(text, "    {value}, # {origin}");
    }
    text.push_str("]\n");
}

/// JSON's strings are TOML's basic strings.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
