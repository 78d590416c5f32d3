// socketcan 3 and later.

use std::io::Result;

pub struct CanFrame;
pub trait Socket {
    fn open(ifname: &str) -> Result<Self>;
    fn set_nonblocking(&self, nonblocking: bool) -> Result<()> {}
    fn read_frame(&self) -> Result<CanFrame>;
    fn read_frame_timeout(&self, timeout: std::time::Duration) -> Result<CanFrame> {}
}
pub struct CanSocket;
impl Socket for CanSocket {}
pub mod tokio {
    pub struct CanSocket;
    impl CanSocket {
        pub fn open(ifname: &str) -> std::io::Result<Self> {}
        pub async fn read_frame(&self) -> std::io::Result<crate::CanFrame> {}
    }
}
