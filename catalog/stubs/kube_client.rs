// kube-client, of kube 1 and later.

pub struct Config;
impl Config {
    pub async fn infer() -> Result<Self, config::InferConfigError> {}
    pub fn incluster() -> Result<Self, config::InClusterError> {}
    pub fn incluster_env() -> Result<Self, config::InClusterError> {}
    pub fn incluster_dns() -> Result<Self, config::InClusterError> {}
    pub async fn from_kubeconfig(options: &config::KubeConfigOptions) -> Result<Self, config::KubeconfigError> {}
    pub async fn from_custom_kubeconfig(kubeconfig: config::Kubeconfig, options: &config::KubeConfigOptions) -> Result<Self, config::KubeconfigError> {}
}
pub mod config {
    pub use crate::Config;
    pub enum KubeconfigError {}
    pub enum InClusterError {}
    pub enum InferConfigError {}
    pub struct KubeConfigOptions;
    impl Default for KubeConfigOptions {}
    pub struct Kubeconfig;
    impl Kubeconfig {
        pub fn read() -> Result<Kubeconfig, KubeconfigError> {}
        pub fn read_from<P: AsRef<std::path::Path>>(path: P) -> Result<Kubeconfig, KubeconfigError> {}
        pub fn from_env() -> Result<Option<Self>, KubeconfigError> {}
        pub fn from_yaml(text: &str) -> Result<Kubeconfig, KubeconfigError> {}
    }
}
