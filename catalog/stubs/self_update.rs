// self_update 0.42 and 1.

pub mod errors {
    pub enum Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
use errors::Result;
pub enum Status { UpToDate(String), Updated(String) }
pub mod update {
    use crate::errors::Result;
    pub trait ReleaseUpdate {
        fn get_latest_release(&self) -> Result<Release> {}
        fn update(&self) -> Result<crate::Status> {}
        fn update_extended(&self) -> Result<u8> {}
    }
    pub struct Release;
}
pub mod backends {
    pub mod github {
        use crate::errors::Result;
        pub struct Update;
        impl Update { pub fn configure() -> UpdateBuilder {} }
        impl crate::update::ReleaseUpdate for Update {}
        pub struct UpdateBuilder;
        impl UpdateBuilder {
            pub fn repo_owner(&mut self, owner: &str) -> &mut Self {}
            pub fn repo_name(&mut self, name: &str) -> &mut Self {}
            pub fn bin_name(&mut self, name: &str) -> &mut Self {}
            pub fn show_download_progress(&mut self, show: bool) -> &mut Self {}
            pub fn no_confirm(&mut self, no_confirm: bool) -> &mut Self {}
            pub fn current_version(&mut self, version: &str) -> &mut Self {}
            pub fn build(&self) -> Result<Box<dyn crate::update::ReleaseUpdate>> {}
        }
    }
}
pub struct Download;
impl Download {
    pub fn from_url(url: &str) -> Self {}
    pub fn show_progress(&mut self, show: bool) -> &mut Self {}
    pub fn download_to<T: std::io::Write>(&self, dest: T) -> Result<()> {}
}
pub struct Extract<'a>;
impl<'a> Extract<'a> {
    pub fn from_source(source: &'a std::path::Path) -> Extract<'a> {}
    pub fn extract_into(&self, into_dir: &std::path::Path) -> Result<()> {}
}
