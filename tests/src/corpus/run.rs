//! Compares the findings with those of the last blessed run.

use anyhow::Result;

use crate::{analyse, findings};

/// Prints the difference and says whether there is none; rewrites the table when `bless` is set.
pub(crate) fn run(bless: bool) -> Result<bool> {
    let found = analyse::analyse_all()?;
    if bless {
        findings::write(&found)?;
        println!("{} findings written", found.len());
        return Ok(true);
    }
    let expected = findings::read()?;
    for gone in expected.difference(&found) {
        println!("- {gone}");
    }
    for new in found.difference(&expected) {
        println!("+ {new}");
    }
    let same = expected == found;
    if same {
        println!("{} findings, all as expected", found.len());
    } else {
        println!("\nread the difference; if it is right, run with BLESS=1");
    }
    Ok(same)
}
