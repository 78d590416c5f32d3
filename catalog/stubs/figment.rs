// figment 0.10.

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub struct Profile;
pub trait Provider {}
pub struct Figment;
impl Figment {
    pub fn new() -> Self {}
    pub fn from<T: Provider>(provider: T) -> Self {}
    pub fn join<T: Provider>(self, provider: T) -> Self {}
    pub fn adjoin<T: Provider>(self, provider: T) -> Self {}
    pub fn merge<T: Provider>(self, provider: T) -> Self {}
    pub fn admerge<T: Provider>(self, provider: T) -> Self {}
    pub fn select<P: Into<Profile>>(self, profile: P) -> Self {}
    pub fn focus(&self, key: &str) -> Self {}
    pub fn extract<'a, T>(&self) -> Result<T> {}
    pub fn extract_lossy<'a, T>(&self) -> Result<T> {}
    pub fn extract_inner<'a, T>(&self, path: &str) -> Result<T> {}
}
impl Clone for Figment {}
impl Provider for Figment {}
pub mod providers {
    use std::path::Path;

    pub trait Format: Sized {
        fn file<P: AsRef<Path>>(path: P) -> Data<Self> {}
        fn file_exact<P: AsRef<Path>>(path: P) -> Data<Self> {}
        fn string(string: &str) -> Text<Self> {}
    }
    pub struct Data<F>;
    impl<F> Data<F> {
        pub fn file<P: AsRef<Path>>(path: P) -> Self {}
        pub fn file_exact<P: AsRef<Path>>(path: P) -> Self {}
        pub fn nested(self) -> Self {}
        pub fn profile<P: Into<crate::Profile>>(self, profile: P) -> Self {}
    }
    impl<F> crate::Provider for Data<F> {}
    // The crate has `Data` for it, too: with a name of its own a text is told from a file.
    pub struct Text<F>;
    impl<F> Text<F> {
        pub fn nested(self) -> Self {}
        pub fn profile<P: Into<crate::Profile>>(self, profile: P) -> Self {}
    }
    impl<F> crate::Provider for Text<F> {}
    pub struct Json;
    impl Format for Json {}
    pub struct Toml;
    impl Format for Toml {}
    pub struct Yaml;
    impl Format for Yaml {}
    pub struct YamlExtended;
    impl Format for YamlExtended {}
    pub struct Env;
    impl Env {
        pub fn raw() -> Self {}
        pub fn prefixed(prefix: &str) -> Self {}
        pub fn filter<F: Clone + 'static>(self, filter: F) -> Self {}
        pub fn map<F: Clone + 'static>(self, mapper: F) -> Self {}
        pub fn filter_map<F: Clone + 'static>(self, f: F) -> Self {}
        pub fn lowercase(self, lowercase: bool) -> Self {}
        pub fn split<P: Into<String>>(self, pattern: P) -> Self {}
        pub fn ignore(self, keys: &[&str]) -> Self {}
        pub fn only(self, keys: &[&str]) -> Self {}
        pub fn profile<P: Into<crate::Profile>>(self, profile: P) -> Self {}
        pub fn global(self) -> Self {}
    }
    impl crate::Provider for Env {}
    pub struct Serialized<T>;
    impl<T> Serialized<T> {
        pub fn from<P: Into<crate::Profile>>(value: T, profile: P) -> Serialized<T> {}
        pub fn defaults(value: T) -> Serialized<T> {}
        pub fn globals(value: T) -> Serialized<T> {}
        pub fn default(key: &str, value: T) -> Serialized<T> {}
        pub fn global(key: &str, value: T) -> Serialized<T> {}
        pub fn profile<P: Into<crate::Profile>>(self, profile: P) -> Self {}
        pub fn key(self, key: &str) -> Self {}
    }
    impl<T> crate::Provider for Serialized<T> {}
}
