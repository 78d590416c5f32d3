// kube shows what kube-client declares.

pub use kube_client::{Config, config};
