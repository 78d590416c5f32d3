// hidapi 2.

pub type HidResult<T> = Result<T, HidError>;
pub enum HidError {}
pub struct HidApi;
impl HidApi {
    pub fn refresh_devices(&mut self) -> HidResult<()> {}
    pub fn open_serial(&self, vid: u16, pid: u16, sn: &str) -> HidResult<HidDevice> {}
    pub fn open_path(&self, device_path: &std::ffi::CStr) -> HidResult<HidDevice> {}
    pub fn new() -> HidResult<Self> {}
    pub fn open(&self, vid: u16, pid: u16) -> HidResult<HidDevice> {}
}
pub struct HidDevice;
impl HidDevice {
    pub fn send_feature_report(&self, data: &[u8]) -> HidResult<()> {}
    pub fn get_feature_report(&self, buf: &mut [u8]) -> HidResult<usize> {}
    pub fn send_output_report(&self, data: &[u8]) -> HidResult<()> {}
    pub fn get_input_report(&self, data: &mut [u8]) -> HidResult<usize> {}
    pub fn set_blocking_mode(&self, blocking: bool) -> HidResult<()> {}
    pub fn write(&self, data: &[u8]) -> HidResult<usize> {}
    pub fn read(&self, buf: &mut [u8]) -> HidResult<usize> {}
    pub fn read_timeout(&self, buf: &mut [u8], timeout: i32) -> HidResult<usize> {}
}
