//! `bench`: how long `cargo nostall` takes and how much memory, against the floor.
//!
//! The floor is reading every file the tool reads and parsing it once with syn, on as many
//! threads. Both run as processes of their own, so that each has its own peak of memory, in turns,
//! so that a busy machine slows both; the best of the rounds counts. The ratio of processor time is
//! what to trust while others use the machine. Timings never fail the run.

mod arguments;
mod child;
mod download;
mod large;
mod machine;
mod sample;
mod subject;
mod table;

use std::env;
use std::process::ExitCode;

use anyhow::Result;

use arguments::{Arguments, Command};

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let Some(command) = arguments::parse(&words) else {
        eprintln!("{}", arguments::USAGE);
        return ExitCode::from(2);
    };
    let outcome = match command {
        Command::Bench(arguments) => bench(&arguments),
        Command::Child(task) => child::run(&task),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn bench(arguments: &Arguments) -> Result<()> {
    println!("{}", machine::describe());
    println!(
        "best of {} on {} threads\n",
        arguments.rounds, arguments.jobs
    );
    table::header();
    println!("{}", sample::measure(&subject::examples(), arguments)?);
    let mut corpus = table::Row::total("corpus");
    for subject in subject::corpus()? {
        let row = sample::measure(&subject, arguments)?;
        corpus.add(&row);
        println!("{row}");
    }
    println!("{corpus}\n");
    let tree = large::assemble(arguments.lines)?;
    table::header();
    let row = sample::measure(&tree.subject, arguments)?;
    println!("{row}\n\n{}", row.details());
    println!("the tree: {} crates {}", tree.crates, tree.origin());
    Ok(())
}
