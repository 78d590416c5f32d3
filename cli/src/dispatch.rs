//! From a command to what it prints.

use std::process::ExitCode;

use crate::args::{self, Command, ConfigArgs};
use crate::command::{self, Outcome};
use crate::config;
use crate::error::Error;
use crate::terminal::{print, say};
use crate::{explain, list, workspace};

/// Does what was asked for.
pub(crate) fn run(command: Command) -> ExitCode {
    let text = match command {
        Command::Check(args) => {
            args.output.choose_color();
            return command::run(&args).into();
        }
        Command::Explain(args) => explain::explain(&args.what),
        Command::List(args) => list::list(&args),
        Command::Config(args) => show_config(&args),
        Command::Completions(args) => Ok(completions(args.shell)),
        Command::Man => manual(),
    };
    match text.and_then(|text| print(|out| out.write_all(text.as_bytes()))) {
        Ok(()) => Outcome::Clean,
        Err(error) => {
            say(&error.render());
            Outcome::Incomplete
        }
    }
    .into()
}

fn show_config(args: &ConfigArgs) -> Result<String, Error> {
    if args.schema {
        return Ok(format!("{:#}\n", config::schema()));
    }
    workspace::show_config(args)
}

fn completions(shell: clap_complete::Shell) -> String {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut args::definition(), "cargo-nostall", &mut text);
    String::from_utf8_lossy(&text).into_owned()
}

fn manual() -> Result<String, Error> {
    let mut text = Vec::new();
    let manual = clap_mangen::Man::new(args::definition().bin_name("cargo-nostall"));
    let rendered = manual.render(&mut text);
    rendered.map_err(|error| Error::new(format!("cannot make the manual page: {error}")))?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}
