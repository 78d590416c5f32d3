// demand 2. Setters that are not listed give the prompt back, as those listed do.

use std::io;

pub struct Confirm<'a>;
impl<'a> Confirm<'a> {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn description(self, description: &str) -> Self {}
    pub fn theme(self, theme: &'a Theme) -> Self {}
    pub fn run(self) -> io::Result<bool> {}
}
pub struct Dialog<'a>;
impl<'a> Dialog<'a> {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn description(self, description: &str) -> Self {}
    pub fn theme(self, theme: &'a Theme) -> Self {}
    pub fn run(self) -> io::Result<String> {}
}
pub struct Editor<'a>;
impl<'a> Editor<'a> {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn description(self, description: &str) -> Self {}
    pub fn theme(self, theme: &'a Theme) -> Self {}
    pub fn run(self) -> io::Result<String> {}
}
pub struct Input<'a>;
impl<'a> Input<'a> {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn description(self, description: &str) -> Self {}
    pub fn theme(self, theme: &'a Theme) -> Self {}
    pub fn run(self) -> io::Result<String> {}
    pub fn run_parsed<P, U>(self, parser: P) -> io::Result<U> {}
}
pub struct List<'a>;
impl<'a> List<'a> {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn description(self, description: &str) -> Self {}
    pub fn theme(self, theme: &'a Theme) -> Self {}
    pub fn run(self) -> io::Result<()> {}
}
pub struct MultiSelect<'a, T>;
impl<'a, T> MultiSelect<'a, T> {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn description(self, description: &str) -> Self {}
    pub fn theme(self, theme: &'a Theme) -> Self {}
    pub fn option(self, option: DemandOption<T>) -> Self {}
    pub fn options(self, options: Vec<DemandOption<T>>) -> Self {}
    pub fn filterable(self, filterable: bool) -> Self {}
    pub fn run(self) -> io::Result<Vec<T>> {}
}
pub struct Select<'a, T>;
impl<'a, T> Select<'a, T> {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn description(self, description: &str) -> Self {}
    pub fn theme(self, theme: &'a Theme) -> Self {}
    pub fn option(self, option: DemandOption<T>) -> Self {}
    pub fn options(self, options: Vec<DemandOption<T>>) -> Self {}
    pub fn filterable(self, filterable: bool) -> Self {}
    pub fn run(self) -> io::Result<T> {}
}
pub struct GridSelect<'a, T>;
impl<'a, T> GridSelect<'a, T> {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn run(self) -> io::Result<Vec<(T, usize)>> {}
}
pub struct Wizard<'a, S>;
impl<'a, S> Wizard<'a, S> {
    pub fn new<T: Into<String>>(title: T) -> Self {}
    pub fn run(self, state: &mut S) -> io::Result<()> {}
}
pub struct Spinner<'a>;
impl<'a> Spinner<'a> {
    pub fn new<S: Into<String>>(title: S) -> Self {}
    pub fn run<F: FnOnce(&mut SpinnerActionRunner<'a>) -> T, T>(self, func: F) -> io::Result<T> {}
}
pub struct SpinnerActionRunner<'a>;
pub struct DemandOption<T>;
impl<T> DemandOption<T> { pub fn new(item: T) -> Self {} }
pub struct Theme;
