// dialoguer 0.11. Setters that are not listed give the prompt back, as those listed do.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct Input<'a, T>;
impl<T> Input<'_, T> {
    pub fn new() -> Self {}
    pub fn with_theme(theme: &'a dyn theme::Theme) -> Self {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn report(self, val: bool) -> Self {}
    pub fn interact(self) -> Result<T> {}
    pub fn interact_on(self, term: &console::Term) -> Result<T> {}
    pub fn interact_text(self) -> Result<T> {}
    pub fn interact_text_on(self, term: &console::Term) -> Result<T> {}
}
pub struct Confirm<'a>;
impl Confirm<'_> {
    pub fn new() -> Self {}
    pub fn with_theme(theme: &'a dyn theme::Theme) -> Self {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn report(self, val: bool) -> Self {}
    pub fn interact(self) -> Result<bool> {}
    pub fn interact_opt(self) -> Result<Option<bool>> {}
    pub fn interact_on(self, term: &console::Term) -> Result<bool> {}
    pub fn interact_on_opt(self, term: &console::Term) -> Result<Option<bool>> {}
}
pub struct Select<'a>;
impl Select<'_> {
    pub fn new() -> Self {}
    pub fn with_theme(theme: &'a dyn theme::Theme) -> Self {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn report(self, val: bool) -> Self {}
    pub fn interact(self) -> Result<usize> {}
    pub fn interact_opt(self) -> Result<Option<usize>> {}
    pub fn interact_on(self, term: &console::Term) -> Result<usize> {}
    pub fn interact_on_opt(self, term: &console::Term) -> Result<Option<usize>> {}
}
pub struct FuzzySelect<'a>;
impl FuzzySelect<'_> {
    pub fn new() -> Self {}
    pub fn with_theme(theme: &'a dyn theme::Theme) -> Self {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn report(self, val: bool) -> Self {}
    pub fn interact(self) -> Result<usize> {}
    pub fn interact_opt(self) -> Result<Option<usize>> {}
    pub fn interact_on(self, term: &console::Term) -> Result<usize> {}
    pub fn interact_on_opt(self, term: &console::Term) -> Result<Option<usize>> {}
}
pub struct MultiSelect<'a>;
impl MultiSelect<'_> {
    pub fn new() -> Self {}
    pub fn with_theme(theme: &'a dyn theme::Theme) -> Self {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn report(self, val: bool) -> Self {}
    pub fn interact(self) -> Result<Vec<usize>> {}
    pub fn interact_opt(self) -> Result<Option<Vec<usize>>> {}
    pub fn interact_on(self, term: &console::Term) -> Result<Vec<usize>> {}
    pub fn interact_on_opt(self, term: &console::Term) -> Result<Option<Vec<usize>>> {}
}
pub struct Sort<'a>;
impl Sort<'_> {
    pub fn new() -> Self {}
    pub fn with_theme(theme: &'a dyn theme::Theme) -> Self {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn report(self, val: bool) -> Self {}
    pub fn interact(self) -> Result<Vec<usize>> {}
    pub fn interact_opt(self) -> Result<Option<Vec<usize>>> {}
    pub fn interact_on(self, term: &console::Term) -> Result<Vec<usize>> {}
    pub fn interact_on_opt(self, term: &console::Term) -> Result<Option<Vec<usize>>> {}
}
pub struct Password<'a>;
impl Password<'_> {
    pub fn new() -> Self {}
    pub fn with_theme(theme: &'a dyn theme::Theme) -> Self {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn report(self, val: bool) -> Self {}
    pub fn interact(self) -> Result<String> {}
    pub fn interact_on(self, term: &console::Term) -> Result<String> {}
}
pub struct Editor;
impl Editor {
    pub fn new() -> Self {}
    pub fn executable<S>(&mut self, val: S) -> &mut Self {}
    pub fn extension(&mut self, val: &str) -> &mut Self {}
    pub fn edit(&self, s: &str) -> Result<Option<String>> {}
}
pub mod theme {
    pub trait Theme {}
    pub struct ColorfulTheme;
    impl Theme for ColorfulTheme {}
    impl Default for ColorfulTheme {}
}
