// probe-rs 0.32, as far as it talks to a probe.

pub enum Error {}
pub struct Permissions;
pub struct Session;
impl Session {
    pub fn auto_attach<T, C>(target: T, config: C) -> Result<Session, Error> {}
    pub fn core(&mut self, core_index: usize) -> Result<Core<'_>, Error> {}
    pub fn resume_all_cores(&mut self) -> Result<(), Error> {}
}
pub struct CoreInformation { pub pc: u64 }
pub struct CoreStatus;
pub struct Core<'probe>;
impl<'probe> Core<'probe> {
    pub fn halt(&mut self, timeout: std::time::Duration) -> Result<CoreInformation, Error> {}
    pub fn run(&mut self) -> Result<(), Error> {}
    pub fn step(&mut self) -> Result<CoreInformation, Error> {}
    pub fn reset(&mut self) -> Result<(), Error> {}
    pub fn reset_and_halt(&mut self, timeout: std::time::Duration) -> Result<CoreInformation, Error> {}
    pub fn status(&mut self) -> Result<CoreStatus, Error> {}
    pub fn wait_for_core_halted(&mut self, timeout: std::time::Duration) -> Result<(), Error> {}
    pub fn id(&self) -> usize {}
}
pub trait MemoryInterface {
    fn read(&mut self, address: u64, data: &mut [u8]) -> Result<(), Error> {}
    fn read_8(&mut self, address: u64, data: &mut [u8]) -> Result<(), Error> {}
    fn read_32(&mut self, address: u64, data: &mut [u32]) -> Result<(), Error> {}
    fn read_word_32(&mut self, address: u64) -> Result<u32, Error> {}
    fn write(&mut self, address: u64, data: &[u8]) -> Result<(), Error> {}
    fn write_8(&mut self, address: u64, data: &[u8]) -> Result<(), Error> {}
    fn write_32(&mut self, address: u64, data: &[u32]) -> Result<(), Error> {}
    fn write_word_32(&mut self, address: u64, data: u32) -> Result<(), Error> {}
}
impl<'probe> MemoryInterface for Core<'probe> {}
pub mod probe {
    use crate::{Error, Permissions, Session};
    pub mod list {
        use crate::probe::{DebugProbeInfo, DebugProbeError, Probe};
        pub struct Lister;
        impl Lister {
            pub fn new() -> Self {}
            pub fn open<S>(&self, selector: S) -> Result<Probe, DebugProbeError> {}
            pub fn list_all(&self) -> Vec<DebugProbeInfo> {}
        }
    }
    pub enum DebugProbeError {}
    pub struct DebugProbeInfo;
    impl DebugProbeInfo { pub fn open(&self) -> Result<Probe, DebugProbeError> {} }
    pub struct Probe;
    impl Probe {
        pub fn attach<T>(self, target: T, permissions: Permissions) -> Result<Session, Error> {}
        pub fn attach_under_reset<T>(self, target: T, permissions: Permissions) -> Result<Session, Error> {}
        pub fn target_reset(&mut self) -> Result<(), DebugProbeError> {}
    }
}
pub mod flashing {
    use crate::Session;
    pub enum FlashError {}
    pub fn download_file<P: AsRef<std::path::Path>, F>(session: &mut Session, path: P, format: F) -> Result<(), FlashError> {}
    pub fn erase_all<P>(session: &mut Session, progress: P) -> Result<(), FlashError> {}
    pub struct DownloadOptions;
    pub struct FlashLoader;
    impl FlashLoader { pub fn commit(&self, session: &mut Session, options: DownloadOptions) -> Result<(), FlashError> {} }
}
