// fslock 0.2.

pub struct LockFile;
impl LockFile {
    pub fn open<P: ?Sized>(path: &P) -> Result<LockFile, std::io::Error> {}
    pub fn lock(&mut self) -> Result<(), std::io::Error> {}
    pub fn lock_with_pid(&mut self) -> Result<(), std::io::Error> {}
    pub fn try_lock(&mut self) -> Result<bool, std::io::Error> {}
    pub fn unlock(&mut self) -> Result<(), std::io::Error> {}
}
