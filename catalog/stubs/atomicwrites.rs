// atomicwrites 0.4.

pub enum Error<E> { Internal(std::io::Error), User(E) }
pub enum OverwriteBehavior { AllowOverwrite, DisallowOverwrite }
pub struct AtomicFile;
impl AtomicFile {
    pub fn new<P>(path: P, overwrite: OverwriteBehavior) -> Self {}
    pub fn path(&self) -> &std::path::Path {}
    pub fn write<T, E, F: FnOnce(&mut std::fs::File) -> Result<T, E>>(&self, f: F) -> Result<T, Error<E>> {}
    pub fn write_with_options<T, E, F: FnOnce(&mut std::fs::File) -> Result<T, E>>(&self, f: F, options: std::fs::OpenOptions) -> Result<T, Error<E>> {}
}
