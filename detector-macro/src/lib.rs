//! Attribute macros of nostall.
