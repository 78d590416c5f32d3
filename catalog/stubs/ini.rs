// rust-ini 0.21.

use std::io::{self, Read, Write};
use std::path::Path;

pub enum Error {}
pub struct ParseError;
pub struct ParseOption;
pub struct WriteOption;
pub enum EscapePolicy { Nothing, Basics, Everything }
pub struct Ini;
impl Ini {
    pub fn new() -> Ini {}
    pub fn load_from_str(buf: &str) -> Result<Ini, ParseError> {}
    pub fn load_from_str_noescape(buf: &str) -> Result<Ini, ParseError> {}
    pub fn load_from_str_opt(buf: &str, opt: ParseOption) -> Result<Ini, ParseError> {}
    pub fn load_from_file<P: AsRef<Path>>(filename: P) -> Result<Ini, Error> {}
    pub fn load_from_file_noescape<P: AsRef<Path>>(filename: P) -> Result<Ini, Error> {}
    pub fn load_from_file_opt<P: AsRef<Path>>(filename: P, opt: ParseOption) -> Result<Ini, Error> {}
    pub fn read_from<R: Read>(reader: &mut R) -> Result<Ini, Error> {}
    pub fn read_from_noescape<R: Read>(reader: &mut R) -> Result<Ini, Error> {}
    pub fn read_from_opt<R: Read>(reader: &mut R, opt: ParseOption) -> Result<Ini, Error> {}
    pub fn write_to<W: Write>(&self, writer: &mut W) -> io::Result<()> {}
    pub fn write_to_policy<W: Write>(&self, writer: &mut W, policy: EscapePolicy) -> io::Result<()> {}
    pub fn write_to_opt<W: Write>(&self, writer: &mut W, opt: WriteOption) -> io::Result<()> {}
    pub fn write_to_file<P: AsRef<Path>>(&self, filename: P) -> io::Result<()> {}
    pub fn write_to_file_policy<P: AsRef<Path>>(&self, filename: P, policy: EscapePolicy) -> io::Result<()> {}
    pub fn write_to_file_opt<P: AsRef<Path>>(&self, filename: P, opt: WriteOption) -> io::Result<()> {}
}
