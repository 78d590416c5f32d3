// rusb 0.9.

use std::time::Duration;

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct GlobalContext;
pub fn open_device_with_vid_pid(vendor_id: u16, product_id: u16) -> Option<DeviceHandle<GlobalContext>> {}
pub struct DeviceHandle<T>;
impl<T> DeviceHandle<T> {
    pub fn claim_interface(&self, iface: u8) -> Result<()> {}
    pub fn read_interrupt(&self, endpoint: u8, buf: &mut [u8], timeout: Duration) -> Result<usize> {}
    pub fn read_bulk(&self, endpoint: u8, buf: &mut [u8], timeout: Duration) -> Result<usize> {}
    pub fn write_bulk(&self, endpoint: u8, buf: &[u8], timeout: Duration) -> Result<usize> {}
    pub fn read_control(&self, request_type: u8, request: u8, value: u16, index: u16, buf: &mut [u8], timeout: Duration) -> Result<usize> {}
    pub fn write_control(&self, request_type: u8, request: u8, value: u16, index: u16, buf: &[u8], timeout: Duration) -> Result<usize> {}
}
