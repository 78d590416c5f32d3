//! Configuration: what a project changes about rules and adds to the catalogue.
//!
//! It stands in `nostall.toml`, or in `[workspace.metadata.nostall]` and
//! `[package.metadata.nostall]` of a Cargo.toml. A package's own says more than the workspace's.
//!
//! | module | is about |
//! |---|---|
//! | `keys` | the keys there are, and the JSON schema made of them |
//! | `reader` | values of a TOML text, with their places |
//! | `layer` | what one file says |
//! | `settings` | what all files together say of a package |
//! | `apply` | what that means for findings |
//! | `show` | `cargo nostall config` |

mod apply;
mod keys;
mod layer;
mod reader;
mod settings;
mod show;

pub(crate) use keys::schema;
pub(crate) use settings::Config;
