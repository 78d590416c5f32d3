// cargo-zigbuild 0.24. `Result` is that of anyhow.

use std::path::PathBuf;
use std::process::Command;

pub enum Zig {}
impl Zig { pub fn find_zig() -> anyhow::Result<(PathBuf, Vec<String>)> {} }
pub struct Build;
impl Build {
    pub fn new(manifest_path: Option<PathBuf>) -> Self {}
    pub fn build_command(&self) -> anyhow::Result<Command> {}
    pub fn execute(&self) -> anyhow::Result<()> {}
}
pub struct Check;
impl Check {
    pub fn new(manifest_path: Option<PathBuf>) -> Self {}
    pub fn build_command(&self) -> anyhow::Result<Command> {}
    pub fn execute(&self) -> anyhow::Result<()> {}
}
pub struct Clippy;
impl Clippy {
    pub fn new(manifest_path: Option<PathBuf>) -> Self {}
    pub fn build_command(&self) -> anyhow::Result<Command> {}
    pub fn execute(&self) -> anyhow::Result<()> {}
}
pub struct Doc;
impl Doc {
    pub fn new(manifest_path: Option<PathBuf>) -> Self {}
    pub fn build_command(&self) -> anyhow::Result<Command> {}
    pub fn execute(&self) -> anyhow::Result<()> {}
}
pub struct Install;
impl Install {
    pub fn new(manifest_path: Option<PathBuf>) -> Self {}
    pub fn build_command(&self) -> anyhow::Result<Command> {}
    pub fn execute(&self) -> anyhow::Result<()> {}
}
pub struct Run;
impl Run {
    pub fn new(manifest_path: Option<PathBuf>) -> Self {}
    pub fn build_command(&self) -> anyhow::Result<Command> {}
    pub fn execute(&self) -> anyhow::Result<()> {}
}
pub struct Rustc;
impl Rustc {
    pub fn new(manifest_path: Option<PathBuf>) -> Self {}
    pub fn build_command(&self) -> anyhow::Result<Command> {}
    pub fn execute(&self) -> anyhow::Result<()> {}
}
pub struct Test;
impl Test {
    pub fn new(manifest_path: Option<PathBuf>) -> Self {}
    pub fn build_command(&self) -> anyhow::Result<Command> {}
    pub fn execute(&self) -> anyhow::Result<()> {}
}
