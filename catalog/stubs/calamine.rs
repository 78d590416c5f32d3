// calamine 0.26.

pub fn open_workbook<R, P: AsRef<std::path::Path>>(path: P) -> Result<R, std::io::Error> {}
pub fn open_workbook_auto<P: AsRef<std::path::Path>>(path: P) -> Result<Sheets<std::io::BufReader<std::fs::File>>, Error> {}
pub enum Error {}
pub enum Sheets<RS> {}
