// hidapi 2.

pub type HidResult<T> = Result<T, HidError>;
pub enum HidError {}
pub struct HidApi;
impl HidApi {
    pub fn new() -> HidResult<Self> {}
    pub fn open(&self, vid: u16, pid: u16) -> HidResult<HidDevice> {}
}
pub struct HidDevice;
impl HidDevice {
    pub fn set_blocking_mode(&self, blocking: bool) -> HidResult<()> {}
    pub fn write(&self, data: &[u8]) -> HidResult<usize> {}
    pub fn read(&self, buf: &mut [u8]) -> HidResult<usize> {}
    pub fn read_timeout(&self, buf: &mut [u8], timeout: i32) -> HidResult<usize> {}
}
