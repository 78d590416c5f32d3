//! Prompts and terminal events.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("console::Term::read_char", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || term.read_char()).await"),
    method("console::Term::read_key", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || term.read_key()).await"),
    method("console::Term::read_line", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || term.read_line()).await"),
    function("crossterm::event::poll", Stdin, Certain)
        .when(NonZeroDuration(0))
        .because("waits for an event of the terminal up to the timeout")
        .instead("futures::StreamExt::next(&mut events).await on a crossterm::event::EventStream"),
    function("crossterm::event::read", Stdin, Certain)
        .because("waits for an event of the terminal")
        .instead("futures::StreamExt::next(&mut events).await on a crossterm::event::EventStream"),
    method("dialoguer::Confirm::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("dialoguer::Input::interact_text", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_text()).await"),
    method("dialoguer::Password::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("dialoguer::Select::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("inquire::Confirm::prompt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt()).await"),
    method("inquire::Select::prompt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt()).await"),
    method("inquire::Text::prompt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt()).await"),
    function("rpassword::prompt_password", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || rpassword::prompt_password(...)).await"),
    function("rpassword::read_password", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || rpassword::read_password(...)).await"),
    method("rustyline::Editor::readline", Stdin, Certain)
        .because("waits for the user")
        .instead("std::thread::spawn(move || ...) with a tokio::sync::mpsc channel"),
];
