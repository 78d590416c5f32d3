// serialport 4.

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub fn new<'a>(path: impl Into<std::borrow::Cow<'a, str>>, baud_rate: u32) -> SerialPortBuilder {}
pub struct SerialPortBuilder;
impl SerialPortBuilder {
    pub fn timeout(self, timeout: std::time::Duration) -> Self {}
    pub fn open(self) -> Result<Box<dyn SerialPort>> {}
    pub fn open_native(self) -> Result<TTYPort> {}
}
pub trait SerialPort: std::io::Read + std::io::Write {
    fn bytes_to_read(&self) -> Result<u32>;
    fn try_clone(&self) -> Result<Box<dyn SerialPort>>;
}
pub struct TTYPort;
impl std::io::Read for TTYPort {}
impl std::io::Write for TTYPort {}
impl SerialPort for TTYPort {}
