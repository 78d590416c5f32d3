// digest 0.10, the traits of RustCrypto's hashes.

pub struct Output<D>;
pub trait Digest {
    fn new() -> Self;
    fn new_with_prefix(data: impl AsRef<[u8]>) -> Self;
    fn update(&mut self, data: impl AsRef<[u8]>);
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
    fn finalize(self) -> Output<Self>;
    fn finalize_reset(&mut self) -> Output<Self>;
    fn reset(&mut self);
    fn digest(data: impl AsRef<[u8]>) -> Output<Self>;
}
pub trait Update {
    fn update(&mut self, data: &[u8]);
    fn chain(self, data: impl AsRef<[u8]>) -> Self;
}
