//! `blocking_lock`
