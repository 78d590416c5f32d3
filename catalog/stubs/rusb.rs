// rusb 0.9.

use std::time::Duration;

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct GlobalContext;
pub struct Language;
pub struct DeviceList<T>;
pub fn devices() -> Result<DeviceList<GlobalContext>> {}
pub fn open_device_with_vid_pid(vendor_id: u16, product_id: u16) -> Option<DeviceHandle<GlobalContext>> {}
pub struct DeviceHandle<T>;
impl<T> DeviceHandle<T> {
    pub fn write_interrupt(&self, endpoint: u8, buf: &[u8], timeout: Duration) -> Result<usize> {}
    pub fn reset(&self) -> Result<()> {}
    pub fn clear_halt(&self, endpoint: u8) -> Result<()> {}
    pub fn set_active_configuration(&self, config: u8) -> Result<()> {}
    pub fn read_languages(&self, timeout: Duration) -> Result<Vec<Language>> {}
    pub fn read_string_descriptor_ascii(&self, index: u8) -> Result<String> {}
    pub fn read_string_descriptor(&self, language: Language, index: u8, timeout: Duration) -> Result<String> {}
    pub fn claim_interface(&self, iface: u8) -> Result<()> {}
    pub fn read_interrupt(&self, endpoint: u8, buf: &mut [u8], timeout: Duration) -> Result<usize> {}
    pub fn read_bulk(&self, endpoint: u8, buf: &mut [u8], timeout: Duration) -> Result<usize> {}
    pub fn write_bulk(&self, endpoint: u8, buf: &[u8], timeout: Duration) -> Result<usize> {}
    pub fn read_control(&self, request_type: u8, request: u8, value: u16, index: u16, buf: &mut [u8], timeout: Duration) -> Result<usize> {}
    pub fn write_control(&self, request_type: u8, request: u8, value: u16, index: u16, buf: &[u8], timeout: Duration) -> Result<usize> {}
}
