// ftp 3.

pub type Result<T> = std::result::Result<T, FtpError>;
pub enum FtpError {}
pub enum DataStream {}
impl std::io::Read for DataStream {}
pub struct FtpStream;
impl FtpStream {
    pub fn connect<A>(addr: A) -> Result<FtpStream> {}
    pub fn login(&mut self, user: &str, password: &str) -> Result<()> {}
    pub fn cwd(&mut self, path: &str) -> Result<()> {}
    pub fn cdup(&mut self) -> Result<()> {}
    pub fn pwd(&mut self) -> Result<String> {}
    pub fn noop(&mut self) -> Result<()> {}
    pub fn mkdir(&mut self, pathname: &str) -> Result<()> {}
    pub fn quit(&mut self) -> Result<()> {}
    pub fn get(&mut self, file_name: &str) -> Result<std::io::BufReader<DataStream>> {}
    pub fn rename(&mut self, from_name: &str, to_name: &str) -> Result<()> {}
    pub fn simple_retr(&mut self, file_name: &str) -> Result<std::io::Cursor<Vec<u8>>> {}
    pub fn rmdir(&mut self, pathname: &str) -> Result<()> {}
    pub fn rm(&mut self, filename: &str) -> Result<()> {}
    pub fn list(&mut self, pathname: Option<&str>) -> Result<Vec<String>> {}
    pub fn nlst(&mut self, pathname: Option<&str>) -> Result<Vec<String>> {}
    pub fn mdtm(&mut self, pathname: &str) -> Result<Option<String>> {}
    pub fn size(&mut self, pathname: &str) -> Result<Option<usize>> {}
    pub fn retr<F: Fn(&mut dyn std::io::Read) -> Result<T>, T>(&mut self, filename: &str, reader: F) -> Result<T> {}
    pub fn put<R: std::io::Read>(&mut self, filename: &str, r: &mut R) -> Result<()> {}
}
