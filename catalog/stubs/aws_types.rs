// aws-types 1. What it does behind `async` is done with `std::fs`.

pub mod os_shim_internal {
    pub struct Fs;
    impl Fs {
        pub fn real() -> Self {}
        pub async fn read_to_end(&self, path: impl AsRef<std::path::Path>) -> std::io::Result<Vec<u8>> {}
        pub async fn write(&self, path: impl AsRef<std::path::Path>, contents: impl AsRef<[u8]>) -> std::io::Result<()> {}
    }
}
