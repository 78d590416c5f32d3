// hf-hub 0.4, the blocking interface that 1.0 has no longer.

pub struct Repo;
impl Repo { pub fn model(id: String) -> Self {} }
pub mod api {
    pub mod sync {
        use std::path::PathBuf;
        pub struct ApiError;
        pub struct Api;
        impl Api {
            pub fn new() -> Result<Self, ApiError> {}
            pub fn repo(&self, repo: crate::Repo) -> ApiRepo {}
            pub fn model(&self, model_id: String) -> ApiRepo {}
            pub fn dataset(&self, model_id: String) -> ApiRepo {}
        }
        pub struct ApiBuilder;
        impl ApiBuilder {
            pub fn new() -> Self {}
            pub fn build(self) -> Result<Api, ApiError> {}
        }
        pub struct ApiRepo;
        impl ApiRepo {
            pub fn get(&self, filename: &str) -> Result<PathBuf, ApiError> {}
            pub fn download(&self, filename: &str) -> Result<PathBuf, ApiError> {}
            pub fn info(&self) -> Result<u8, ApiError> {}
            pub fn url(&self, filename: &str) -> String {}
        }
    }
}
