// curl 0.4.

pub struct Error;
pub struct MultiError;
pub mod easy {
    pub struct Easy;
    impl Easy {
        pub fn new() -> Easy {}
        pub fn url(&mut self, url: &str) -> Result<(), crate::Error> {}
        pub fn post(&mut self, enable: bool) -> Result<(), crate::Error> {}
        pub fn write_function<F: FnMut(&[u8]) -> Result<usize, WriteError>>(&mut self, f: F) -> Result<(), crate::Error> {}
        pub fn perform(&self) -> Result<(), crate::Error> {}
        pub fn response_code(&mut self) -> Result<u32, crate::Error> {}
    }
    pub enum WriteError { Pause }
}
pub mod multi {
    pub struct Multi;
    impl Multi {
        pub fn new() -> Multi {}
        pub fn perform(&self) -> Result<u32, crate::MultiError> {}
        pub fn wait(&self, waitfds: &mut [WaitFd], timeout: std::time::Duration) -> Result<u32, crate::MultiError> {}
    }
    pub struct WaitFd;
}
