//! Calls whose callees are hard to name. The driver, `tests/tests/typed.rs`, says what the
//! annotations mean.

#![allow(unused)]

mod denied;
mod generic;
mod inferred;
mod library;
mod macros;
mod missed;
mod operators;
mod outputs;
mod names;
mod receivers;
mod traits;
mod values;
