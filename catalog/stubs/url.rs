// url 2: what leads to a file.

pub enum ParseError {}
pub struct Url;
impl Url {
    pub fn parse(input: &str) -> Result<Url, ParseError> {}
    pub fn from_file_path<P: AsRef<std::path::Path>>(path: P) -> Result<Url, ()> {}
    pub fn from_directory_path<P: AsRef<std::path::Path>>(path: P) -> Result<Url, ()> {}
    pub fn to_file_path(&self) -> Result<std::path::PathBuf, ()> {}
    pub fn join(&self, input: &str) -> Result<Url, ParseError> {}
    pub fn as_str(&self) -> &str {}
    pub fn scheme(&self) -> &str {}
    pub fn path(&self) -> &str {}
    pub fn host_str(&self) -> Option<&str> {}
    pub fn port(&self) -> Option<u16> {}
    pub fn query(&self) -> Option<&str> {}
    pub fn fragment(&self) -> Option<&str> {}
    pub fn username(&self) -> &str {}
    pub fn password(&self) -> Option<&str> {}
    pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> std::io::Result<Vec<std::net::SocketAddr>> {}
}
impl Clone for Url {}
impl std::str::FromStr for Url { type Err = ParseError; }
