// calamine 0.38.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

pub fn open_workbook<R, P: AsRef<Path>>(path: P) -> Result<R, Error> {}
pub fn open_workbook_from_rs<R, RS>(rs: RS) -> Result<R, Error> {}
pub fn open_workbook_auto<P: AsRef<Path>>(path: P) -> Result<Sheets<BufReader<File>>, Error> {}
pub fn open_workbook_auto_from_rs<RS>(data: RS) -> Result<Sheets<RS>, Error> {}
pub enum Error {}
pub struct Data;
pub struct Range<T>;
pub trait Reader<RS> {
    fn worksheet_range(&mut self, name: &str) -> Result<Range<Data>, Error>;
    fn worksheets(&mut self) -> Vec<(String, Range<Data>)>;
    fn worksheet_range_at(&mut self, n: usize) -> Option<Result<Range<Data>, Error>> {}
    fn sheet_names(&self) -> Vec<String> {}
}
pub enum Sheets<RS> {}
impl<RS> Reader<RS> for Sheets<RS> {}
pub struct Xlsx<RS>;
impl<RS> Reader<RS> for Xlsx<RS> {}
pub struct Xls<RS>;
impl<RS> Reader<RS> for Xls<RS> {}
pub struct Xlsb<RS>;
impl<RS> Reader<RS> for Xlsb<RS> {}
pub struct Ods<RS>;
impl<RS> Reader<RS> for Ods<RS> {}
