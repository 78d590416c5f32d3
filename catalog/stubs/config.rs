// config 0.15.

pub enum ConfigError {}
pub struct Config;
impl Config {
    pub fn builder() -> ConfigBuilder<builder::DefaultState> {}
    pub fn get<'de, T>(&self, key: &str) -> Result<T, ConfigError> {}
    pub fn try_deserialize<'de, T>(self) -> Result<T, ConfigError> {}
}
pub mod builder {
    pub use crate::ConfigBuilder;
    pub struct DefaultState;
}
pub struct ConfigBuilder<St>;
impl<St> ConfigBuilder<St> {
    pub fn set_default<S: AsRef<str>, T>(self, key: S, value: T) -> Result<Self, crate::ConfigError> {}
    pub fn add_source<T>(self, source: T) -> Self {}
    pub fn build(self) -> Result<crate::Config, crate::ConfigError> {}
}
pub struct File;
impl File { pub fn with_name(base_name: &str) -> File {} }
pub struct Environment;
