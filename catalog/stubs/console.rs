// console 0.15.

use std::io;

pub enum Key { Enter, Escape, Char(char) }
pub struct Term;
impl Term {
    pub fn read_line_initial_text(&self, initial: &str) -> io::Result<String> {}
    pub fn read_key_raw(&self) -> io::Result<Key> {}
    pub fn stdout() -> Term {}
    pub fn stderr() -> Term {}
    pub fn write_line(&self, s: &str) -> io::Result<()> {}
    pub fn read_char(&self) -> io::Result<char> {}
    pub fn read_key(&self) -> io::Result<Key> {}
    pub fn read_line(&self) -> io::Result<String> {}
}
impl io::Read for Term {}
impl io::Write for Term {}
