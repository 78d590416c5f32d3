//! Prompts and terminal events.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("cliclack::Confirm::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("cliclack::Input::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("cliclack::MultiSelect::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("cliclack::Password::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("cliclack::Select::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("console::Term::read_char", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || term.read_char()).await"),
    method("console::Term::read_key", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || term.read_key()).await"),
    method("console::Term::read_key_raw", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || term.read_key_raw()).await"),
    method("console::Term::read_line", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || term.read_line()).await"),
    method("console::Term::read_line_initial_text", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || term.read_line_initial_text()).await"),
    function("crossterm::cursor::position", Stdin, Likely)
        .because("asks the terminal and waits up to two seconds for its answer")
        .instead("tokio::task::spawn_blocking(crossterm::cursor::position).await"),
    function("crossterm::event::poll", Stdin, Certain)
        .when(NonZeroDuration(0))
        .because("waits for an event of the terminal up to the timeout")
        .instead(
            "`futures::StreamExt::next(&mut events).await` on a `crossterm::event::EventStream`",
        ),
    function("crossterm::event::read", Stdin, Possible)
        .because("waits for an event of the terminal, unless `poll` has just told of one")
        .instead(
            "`futures::StreamExt::next(&mut events).await` on a `crossterm::event::EventStream`",
        ),
    function("crossterm::terminal::query_keyboard_enhancement_flags", Stdin, Likely)
        .because("asks the terminal and waits up to two seconds for its answer")
        .instead("tokio::task::spawn_blocking(crossterm::terminal::query_keyboard_enhancement_flags).await"),
    function("crossterm::terminal::supports_keyboard_enhancement", Stdin, Likely)
        .because("asks the terminal and waits up to two seconds for its answer")
        .instead("tokio::task::spawn_blocking(crossterm::terminal::supports_keyboard_enhancement).await"),
    method("cursive::CursiveRunnable::run", Stdin, Certain)
        .because("runs the user interface until it is left")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("cursive::CursiveRunnable::try_run", Stdin, Certain)
        .because("runs the user interface until it is left")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("demand::Confirm::run", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.run()).await"),
    method("demand::Dialog::run", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.run()).await"),
    method("demand::Editor::run", Stdin, Certain)
        .because("lets the user type a text, perhaps in an editor, and waits")
        .instead("tokio::task::spawn_blocking(move || prompt.run()).await"),
    method("demand::GridSelect::run", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.run()).await"),
    method("demand::Input::run", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.run()).await"),
    method("demand::Input::run_parsed", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.run_parsed(parser)).await"),
    method("demand::List::run", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.run()).await"),
    method("demand::MultiSelect::run", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.run()).await"),
    method("demand::Select::run", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.run()).await"),
    method("demand::Spinner::run", ThreadJoin, Certain)
        .because("draws until the closure has ended on a thread of its own")
        .instead("an await of the work itself"),
    method("demand::Wizard::run", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || wizard.run(&mut state)).await"),
    method("dialoguer::Confirm::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("dialoguer::Confirm::interact_on", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_on(&term)).await"),
    method("dialoguer::Confirm::interact_on_opt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_on_opt(&term)).await"),
    method("dialoguer::Confirm::interact_opt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_opt()).await"),
    method("dialoguer::Editor::edit", Stdin, Certain)
        .because("starts an editor and waits for the user")
        .instead("tokio::task::spawn_blocking(move || editor.edit(&text)).await"),
    method("dialoguer::FuzzySelect::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("dialoguer::FuzzySelect::interact_on", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_on(&term)).await"),
    method("dialoguer::FuzzySelect::interact_on_opt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_on_opt(&term)).await"),
    method("dialoguer::FuzzySelect::interact_opt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_opt()).await"),
    method("dialoguer::Input::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("dialoguer::Input::interact_on", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_on(&term)).await"),
    method("dialoguer::Input::interact_text", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_text()).await"),
    method("dialoguer::Input::interact_text_on", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_text_on(&term)).await"),
    method("dialoguer::MultiSelect::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("dialoguer::MultiSelect::interact_on", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_on(&term)).await"),
    method("dialoguer::MultiSelect::interact_on_opt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_on_opt(&term)).await"),
    method("dialoguer::MultiSelect::interact_opt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_opt()).await"),
    method("dialoguer::Password::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("dialoguer::Password::interact_on", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_on(&term)).await"),
    method("dialoguer::Select::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("dialoguer::Select::interact_on", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_on(&term)).await"),
    method("dialoguer::Select::interact_on_opt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_on_opt(&term)).await"),
    method("dialoguer::Select::interact_opt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_opt()).await"),
    method("dialoguer::Sort::interact", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact()).await"),
    method("dialoguer::Sort::interact_on", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_on(&term)).await"),
    method("dialoguer::Sort::interact_on_opt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_on_opt(&term)).await"),
    method("dialoguer::Sort::interact_opt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.interact_opt()).await"),
    method("inquire::Confirm::prompt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt()).await"),
    method("inquire::Confirm::prompt_skippable", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt_skippable()).await"),
    method("inquire::CustomType::prompt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt()).await"),
    method("inquire::CustomType::prompt_skippable", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt_skippable()).await"),
    method("inquire::DateSelect::prompt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt()).await"),
    method("inquire::DateSelect::prompt_skippable", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt_skippable()).await"),
    method("inquire::Editor::prompt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt()).await"),
    method("inquire::Editor::prompt_skippable", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt_skippable()).await"),
    method("inquire::MultiSelect::prompt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt()).await"),
    method("inquire::MultiSelect::prompt_skippable", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt_skippable()).await"),
    method("inquire::MultiSelect::raw_prompt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.raw_prompt()).await"),
    method("inquire::MultiSelect::raw_prompt_skippable", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.raw_prompt_skippable()).await"),
    method("inquire::Password::prompt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt()).await"),
    method("inquire::Password::prompt_skippable", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt_skippable()).await"),
    method("inquire::Select::prompt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt()).await"),
    method("inquire::Select::prompt_skippable", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt_skippable()).await"),
    method("inquire::Select::raw_prompt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.raw_prompt()).await"),
    method("inquire::Select::raw_prompt_skippable", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.raw_prompt_skippable()).await"),
    method("inquire::Text::prompt", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt()).await"),
    method("inquire::Text::prompt_skippable", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || prompt.prompt_skippable()).await"),
    function("inquire::prompt_confirmation", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || inquire::prompt_confirmation(message)).await"),
    function("inquire::prompt_date", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || inquire::prompt_date(message)).await"),
    function("inquire::prompt_f32", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || inquire::prompt_f32(message)).await"),
    function("inquire::prompt_f64", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || inquire::prompt_f64(message)).await"),
    function("inquire::prompt_secret", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || inquire::prompt_secret(message)).await"),
    function("inquire::prompt_text", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || inquire::prompt_text(message)).await"),
    function("inquire::prompt_u128", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || inquire::prompt_u128(message)).await"),
    function("inquire::prompt_u32", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || inquire::prompt_u32(message)).await"),
    function("inquire::prompt_u64", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || inquire::prompt_u64(message)).await"),
    function("inquire::prompt_usize", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || inquire::prompt_usize(message)).await"),
    function("minus::dynamic_paging", Stdin, Certain)
        .because("shows a pager until the user leaves it")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("minus::page_all", Stdin, Certain)
        .because("shows a pager until the user leaves it")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("ratatui::Terminal::clear", Stdin, Possible)
        .steady()
        .because("since 0.30 asks the terminal where the cursor is and waits for its answer, up to two seconds with crossterm")
        .instead("tokio::task::block_in_place(|| terminal.clear())"),
    method("ratatui::Terminal::get_cursor", Stdin, Possible)
        .steady()
        .because("asks the terminal where the cursor is and waits for its answer, up to two seconds with crossterm")
        .instead("tokio::task::block_in_place(|| terminal.get_cursor())"),
    method("ratatui::Terminal::get_cursor_position", Stdin, Possible)
        .steady()
        .because("asks the terminal where the cursor is and waits for its answer, up to two seconds with crossterm")
        .instead("tokio::task::block_in_place(|| terminal.get_cursor_position())"),
    associated("ratatui_image::picker::Picker::from_query_stdio", Stdin, Likely)
        .because("asks the terminal and waits for its answers up to a timeout")
        .instead("tokio::task::spawn_blocking(ratatui_image::picker::Picker::from_query_stdio).await"),
    associated("ratatui_image::picker::Picker::from_query_stdio_with_options", Stdin, Likely)
        .because("asks the terminal and waits for its answers up to a timeout")
        .instead("tokio::task::spawn_blocking(move || ratatui_image::picker::Picker::from_query_stdio_with_options(options)).await"),
    method("reedline::Reedline::read_line", Stdin, Certain)
        .because("waits for the user")
        .instead("`std::thread::spawn(move || ...)` with a `tokio::sync::mpsc` channel"),
    method("reedline::Reedline::sync_history", Fs, Likely)
        .because("writes the history to its file")
        .instead("tokio::task::spawn_blocking(move || editor.sync_history()).await"),
    function("rpassword::prompt_password", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || rpassword::prompt_password(...)).await"),
    function("rpassword::prompt_password_from_bufread", Stdin, Certain)
        .when(ExternalArgument)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("rpassword::prompt_password_with_config", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || rpassword::prompt_password_with_config(prompt, config)).await"),
    function("rpassword::read_password", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || rpassword::read_password(...)).await"),
    function("rpassword::read_password_from_bufread", Stdin, Certain)
        .when(ExternalArgument)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("rpassword::read_password_with_config", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || rpassword::read_password_with_config(config)).await"),
    method("rustyline::Editor::append_history", Fs, Likely)
        .because("appends the history to its file")
        .instead("tokio::task::spawn_blocking(move || editor.append_history(&path)).await"),
    method("rustyline::Editor::iter", Stdin, Certain)
        .because("gives lines, and waits for the user on every step")
        .instead("`std::thread::spawn(move || ...)` with a `tokio::sync::mpsc` channel"),
    method("rustyline::Editor::load_history", Fs, Likely)
        .because("reads the history from its file")
        .instead("tokio::task::spawn_blocking(move || editor.load_history(&path)).await"),
    method("rustyline::Editor::readline", Stdin, Certain)
        .because("waits for the user")
        .instead("`std::thread::spawn(move || ...)` with a `tokio::sync::mpsc` channel"),
    method("rustyline::Editor::readline_with_initial", Stdin, Certain)
        .because("waits for the user")
        .instead("`std::thread::spawn(move || ...)` with a `tokio::sync::mpsc` channel"),
    method("rustyline::Editor::save_history", Fs, Likely)
        .because("writes the history to its file")
        .instead("tokio::task::spawn_blocking(move || editor.save_history(&path)).await"),
    associated("skim::Skim::run_with", Stdin, Certain)
        .because("waits for the user to choose")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("terminal_colorsaurus::background_color", Stdin, Likely)
        .because("asks the terminal, and waits for its answer for up to a second")
        .instead("`tokio::task::spawn_blocking(|| terminal_colorsaurus::background_color(options)).await`"),
    function("terminal_colorsaurus::color_palette", Stdin, Likely)
        .because("asks the terminal, and waits for its answer for up to a second")
        .instead("`tokio::task::spawn_blocking(|| terminal_colorsaurus::color_palette(options)).await`"),
    function("terminal_colorsaurus::color_scheme", Stdin, Likely)
        .because("asks the terminal, and waits for its answer for up to a second")
        .instead("`tokio::task::spawn_blocking(|| terminal_colorsaurus::color_scheme(options)).await`"),
    function("terminal_colorsaurus::foreground_color", Stdin, Likely)
        .because("asks the terminal, and waits for its answer for up to a second")
        .instead("`tokio::task::spawn_blocking(|| terminal_colorsaurus::foreground_color(options)).await`"),
    function("terminal_colorsaurus::theme_mode", Stdin, Likely)
        .because("asks the terminal, and waits for its answer for up to a second")
        .instead("`tokio::task::spawn_blocking(|| terminal_colorsaurus::theme_mode(options)).await`"),
    trait_method("termion::cursor::DetectCursorPos::cursor_pos", Stdin, Likely)
        .because("asks the terminal and waits for its answer")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("termwiz::lineedit::LineEditor::read_line", Stdin, Certain)
        .because("waits for the user")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("termwiz::terminal::Terminal::poll_input", Stdin, Likely)
        .because("waits for an event of the terminal, without end or up to the timeout")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
];
