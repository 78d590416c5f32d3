// cliclack 0.3. Setters that are not listed give the prompt back, as those listed do.

use std::io;

pub struct Input;
impl Input {
    pub fn new(prompt: impl std::fmt::Display) -> Self {}
    pub fn required(self, required: bool) -> Self {}
    pub fn filter_mode(self) -> Self {}
    pub fn interact<U>(&mut self) -> io::Result<U> {}
}
pub fn input(prompt: impl std::fmt::Display) -> Input {}
pub struct Password;
impl Password {
    pub fn new(prompt: impl std::fmt::Display) -> Self {}
    pub fn required(self, required: bool) -> Self {}
    pub fn filter_mode(self) -> Self {}
    pub fn interact(&mut self) -> io::Result<String> {}
}
pub fn password(prompt: impl std::fmt::Display) -> Password {}
pub struct Confirm;
impl Confirm {
    pub fn new(prompt: impl std::fmt::Display) -> Self {}
    pub fn required(self, required: bool) -> Self {}
    pub fn filter_mode(self) -> Self {}
    pub fn interact(&mut self) -> io::Result<bool> {}
}
pub fn confirm(prompt: impl std::fmt::Display) -> Confirm {}
pub struct Select<T>;
impl<T> Select<T> {
    pub fn new(prompt: impl std::fmt::Display) -> Self {}
    pub fn required(self, required: bool) -> Self {}
    pub fn filter_mode(self) -> Self {}
    pub fn interact(&mut self) -> io::Result<T> {}
}
pub fn select<T>(prompt: impl std::fmt::Display) -> Select<T> {}
pub struct MultiSelect<T>;
impl<T> MultiSelect<T> {
    pub fn new(prompt: impl std::fmt::Display) -> Self {}
    pub fn required(self, required: bool) -> Self {}
    pub fn filter_mode(self) -> Self {}
    pub fn interact(&mut self) -> io::Result<Vec<T>> {}
}
pub fn multiselect<T>(prompt: impl std::fmt::Display) -> MultiSelect<T> {}
