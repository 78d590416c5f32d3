//! What the attribute costs a build, beside `#[tracing::instrument]`: `cargo check` of a crate with
//! 1,000 async fns of 30 lines, bare and with each attribute on all of them.
//!
//! `cargo bench -p nostall-macro` prints seconds over the bare crate, and their ratio.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use std::{fs, io};

const FUNCTIONS: usize = 1_000;
const RUNS: usize = 3;

/// One fn of 30 lines, as servers have them.
const BODY: &str = r#"(store: &Store, name: &str, limit: usize) -> Result<Vec<Row>, Failure> {
    let started = tokio::time::Instant::now();
    let mut rows = Vec::with_capacity(limit);
    if name.is_empty() {
        return Err(Failure::Empty);
    }
    let prefix = name.trim().to_lowercase();
    for (key, value) in &store.entries {
        if rows.len() == limit {
            break;
        }
        if !key.starts_with(&prefix) {
            continue;
        }
        let count = value.split(',').filter(|part| !part.is_empty()).count();
        rows.push(Row {
            key: key.clone(),
            count,
        });
        tokio::task::yield_now().await;
    }
    let text = tokio::fs::read_to_string(&prefix).await?;
    let extra = text.lines().map(|line| Row {
        key: line.to_owned(),
        count: line.len(),
    });
    rows.extend(extra);
    rows.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.key.cmp(&b.key)));
    let _elapsed = started.elapsed();
    Ok(rows)
}
"#;

const PRELUDE: &str = "#![allow(dead_code, reason = \"only compiled\")]\n
pub struct Store { pub entries: std::collections::BTreeMap<String, String> }
pub struct Row { pub key: String, pub count: usize }
pub enum Failure { Empty, Io(std::io::Error) }
impl From<std::io::Error> for Failure { fn from(error: std::io::Error) -> Self { Failure::Io(error) } }
";

fn main() -> io::Result<()> {
    let bare = measure("bare", "")?;
    let ours = measure("nonblocking", "#[nostall::nonblocking]\n")?;
    let theirs = measure("instrument", "#[tracing::instrument(skip_all)]\n")?;
    let over = |time: Duration| time.saturating_sub(bare).as_secs_f64();
    println!("bare {:.2} s for {FUNCTIONS} fns", bare.as_secs_f64());
    println!("#[nostall::nonblocking]  +{:.2} s", over(ours));
    println!("#[tracing::instrument]   +{:.2} s", over(theirs));
    println!("ratio {:.2}", over(ours) / over(theirs).max(f64::EPSILON));
    Ok(())
}

/// The fastest of a few checks of a crate whose functions have the attribute.
fn measure(name: &str, attribute: &str) -> io::Result<Duration> {
    let folder = write_crate(name, attribute)?;
    check(&folder)?;
    let mut times = Vec::new();
    for _ in 0..RUNS {
        // Only this crate is checked again: cargo goes by the time of the file.
        let source = folder.join("src/lib.rs");
        fs::write(&source, fs::read(&source)?)?;
        let started = Instant::now();
        check(&folder)?;
        times.push(started.elapsed());
    }
    Ok(times.into_iter().min().unwrap_or_default())
}

fn write_crate(name: &str, attribute: &str) -> io::Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("expand")
        .join(name);
    fs::create_dir_all(folder.join("src"))?;
    let nostall = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("watchdog");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         nostall = {{ path = {:?} }}\ntokio = {{ version = \"1\", features = [\"full\"] }}\n\
         tracing = \"0.1\"\n\n[workspace]\n",
        nostall.display().to_string()
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    let functions = (0..FUNCTIONS).map(|number| format!("{attribute}pub async fn f{number}{BODY}"));
    let source = PRELUDE.to_owned() + &functions.collect::<String>();
    fs::write(folder.join("src/lib.rs"), source)?;
    Ok(folder)
}

fn check(folder: &Path) -> io::Result<()> {
    let target = folder.with_file_name("target");
    let status = Command::new(env!("CARGO"))
        .args(["check", "--quiet"])
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .current_dir(folder)
        .status()?;
    match status.success() {
        true => Ok(()),
        false => Err(io::Error::other("the crate does not compile")),
    }
}
