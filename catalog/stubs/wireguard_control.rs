// wireguard-control 1 and 2.

pub enum Backend { Kernel, Userspace }
pub struct InterfaceName;
pub struct Device;
impl Device {
    pub fn list(backend: Backend) -> Result<Vec<InterfaceName>, std::io::Error> {}
    pub fn get(name: &InterfaceName, backend: Backend) -> Result<Self, std::io::Error> {}
    pub fn delete(self) -> Result<(), std::io::Error> {}
}
pub struct DeviceUpdate;
impl DeviceUpdate {
    pub fn new() -> Self {}
    pub fn set_listen_port(self, port: u16) -> Self {}
    pub fn replace_peers(self) -> Self {}
    pub fn apply(self, iface: &InterfaceName, backend: Backend) -> std::io::Result<()> {}
}
