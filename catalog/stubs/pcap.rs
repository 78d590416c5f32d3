// pcap 2.

pub enum Error {}
pub enum Inactive {}
pub enum Active {}
pub struct Packet<'a>;
pub struct Capture<T: ?Sized>;
impl Capture<Inactive> {
    pub fn from_device<D>(device: D) -> Result<Capture<Inactive>, Error> {}
    pub fn timeout(self, ms: i32) -> Capture<Inactive> {}
    pub fn promisc(self, to: bool) -> Capture<Inactive> {}
    pub fn open(self) -> Result<Capture<Active>, Error> {}
}
impl<T: ?Sized> Capture<T> { pub fn next_packet(&mut self) -> Result<Packet<'_>, Error> {} }
