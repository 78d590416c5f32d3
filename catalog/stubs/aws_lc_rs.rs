// aws-lc-rs 1, as far as it hashes.

pub mod digest {
    pub struct Algorithm;
    pub struct Digest;
    pub struct Context;
    impl Context {
        pub fn new(algorithm: &'static Algorithm) -> Self {}
        pub fn update(&mut self, data: &[u8]) {}
        pub fn finish(self) -> Digest {}
    }
    pub fn digest(algorithm: &'static Algorithm, data: &[u8]) -> Digest {}
}
