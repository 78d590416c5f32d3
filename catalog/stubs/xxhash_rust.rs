// xxhash-rust 0.8.

pub mod xxh3 {
    pub fn xxh3_64(input: &[u8]) -> u64 {}
    pub fn xxh3_64_with_seed(input: &[u8], seed: u64) -> u64 {}
    pub fn xxh3_128(input: &[u8]) -> u128 {}
    pub fn xxh3_128_with_seed(input: &[u8], seed: u64) -> u128 {}
    pub struct Xxh3;
    impl Xxh3 {
        pub fn new() -> Self {}
        pub fn update(&mut self, input: &[u8]) {}
        pub fn digest(&self) -> u64 {}
    }
    impl std::io::Write for Xxh3 {}
}
pub mod xxh64 { pub fn xxh64(input: &[u8], seed: u64) -> u64 {} }
pub mod xxh32 { pub fn xxh32(input: &[u8], seed: u32) -> u32 {} }
