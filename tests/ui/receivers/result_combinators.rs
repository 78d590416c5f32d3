use std::fs::File;

use anyhow::Context;

async fn load() -> anyhow::Result<()> {
    let file = File::open("a").context("no a")?; //~ WARN blocking_call
    file.sync_all().map_err(anyhow::Error::from)?; //~ WARN blocking_call
    let file = File::open("a").map_err(|error| error.to_string()).unwrap(); //~ WARN blocking_call
    file.sync_all().ok(); //~ WARN blocking_call
    let file = File::open("a").ok().with_context(|| "no a")?; //~ WARN blocking_call
    file.sync_all()?; //~ WARN blocking_call
    Ok(())
}
