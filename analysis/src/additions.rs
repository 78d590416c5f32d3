//! What a user knows of the outside world that the catalogue does not.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use nostall_catalog::{Api, Certainty, Condition, Form, Kind};

/// Rows that stand beside those of the catalogue, in its own terms.
///
/// Paths name functions and methods where they are declared, be it in a crate of the program or in
/// one without source: `krate::module::Type::method`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Additions {
    /// Functions and methods that block. They replace rows of the catalogue with the same path.
    pub apis: Vec<AddedApi>,
    /// Functions and methods that run the closures they are given off the worker.
    pub offloads: Vec<String>,
    /// Attributes, as they are written, that hand a function to a framework which calls it on a
    /// worker.
    pub handlers: Vec<String>,
}

/// A function or method that blocks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AddedApi {
    /// Its path.
    pub path: String,
    /// What it waits for.
    pub kind: Kind,
    /// How sure it is to block.
    pub certainty: Certainty,
    /// Why it blocks, completes "`path` blocks: ...".
    pub reason: String,
    /// What to write instead, completes "use ...".
    pub replacement: String,
}

impl AddedApi {
    /// The row in the form of the catalogue's, which live as long as the process. Equal rows are
    /// kept once.
    pub(crate) fn row(&self) -> &'static Api {
        static ROWS: LazyLock<Mutex<HashMap<AddedApi, &'static Api>>> =
            LazyLock::new(Mutex::default);
        let mut rows = ROWS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(row) = rows.get(self) {
            return row;
        }
        let text = |text: &str| -> &'static str { Box::leak(text.into()) };
        let row = Box::leak(Box::new(Api {
            path: text(&self.path),
            form: Form::Function,
            kind: self.kind,
            certainty: self.certainty,
            condition: Condition::Always,
            steady: false,
            reason: text(&self.reason),
            replacement: text(&self.replacement),
        }));
        rows.insert(self.clone(), row);
        row
    }
}
