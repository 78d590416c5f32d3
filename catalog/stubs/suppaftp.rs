// suppaftp 6. FtpStream is an alias of ImplFtpStream<NoTlsStream>.

pub type FtpResult<T> = Result<T, FtpError>;
pub enum FtpError {}
pub struct DataStream<T>;
impl<T> std::io::Read for DataStream<T> {}
impl<T> std::io::Write for DataStream<T> {}
pub struct FtpStream;
impl FtpStream {
    pub fn connect<A: std::net::ToSocketAddrs>(addr: A) -> FtpResult<FtpStream> {}
    pub fn login<S: AsRef<str>>(&mut self, user: S, password: S) -> FtpResult<()> {}
    pub fn cwd<S: AsRef<str>>(&mut self, path: S) -> FtpResult<()> {}
    pub fn retr<S: AsRef<str>, F, D>(&mut self, file_name: S, reader: F) -> FtpResult<D> {}
    pub fn put_file<S: AsRef<str>, R: std::io::Read>(&mut self, filename: S, r: &mut R) -> FtpResult<u64> {}
    pub fn list(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>> {}
    pub fn quit(&mut self) -> FtpResult<()> {}
}
