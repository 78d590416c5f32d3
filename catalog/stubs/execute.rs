// execute 0.2 and later.

use std::io::Error;
use std::process::{Command, Output};

pub trait Execute {
    fn execute(&mut self) -> Result<Option<i32>, Error>;
    fn execute_output(&mut self) -> Result<Output, Error>;
    fn execute_input<D: ?Sized>(&mut self, data: &D) -> Result<Option<i32>, Error>;
    fn execute_input_output<D: ?Sized>(&mut self, data: &D) -> Result<Output, Error>;
    fn execute_multiple(&mut self, others: &mut [&mut Command]) -> Result<Option<i32>, Error>;
    fn execute_multiple_output(&mut self, others: &mut [&mut Command]) -> Result<Output, Error>;
}
impl Execute for Command {}
