use std::path::Path;

use anyhow::{anyhow, bail, ensure};

async fn run(path: &Path) -> anyhow::Result<()> {
    ensure!(path.exists(), "no such file"); //~ NOTE blocking_metadata
    ensure!(std::fs::read("a")?.len() > 1); //~ WARN blocking_call
    if path.as_os_str().is_empty() {
        bail!("{:?}", std::fs::read("a")); //~ WARN blocking_call
    }
    Err(anyhow!("{:?}", std::fs::read("a"))) //~ WARN blocking_call
}
