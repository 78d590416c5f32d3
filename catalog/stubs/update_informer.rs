// update-informer 1.

use std::time::Duration;

pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;
pub struct Version;
pub trait Registry {}
pub mod registry {
    pub struct Crates;
    impl crate::Registry for Crates {}
    pub struct GitHub;
    impl crate::Registry for GitHub {}
    pub struct Npm;
    impl crate::Registry for Npm {}
    pub struct PyPI;
    impl crate::Registry for PyPI {}
}
pub trait Check { fn check_version(self) -> Result<Option<Version>>; }
pub struct UpdateInformer<R, N, V>;
pub fn new<R, N, V>(registry: R, name: N, version: V) -> UpdateInformer<R, N, V> {}
impl<R, N, V> UpdateInformer<R, N, V> {
    pub fn interval(self, interval: Duration) -> Self {}
    pub fn timeout(self, timeout: Duration) -> Self {}
    pub fn http_client<C>(self, http_client: C) -> Self {}
}
impl<R, N, V> Check for UpdateInformer<R, N, V> {}
