// hickory-resolver 0.26, and what 0.24 had in its place.

pub struct Resolver<P>;
impl<P> Resolver<P> {
    pub fn builder(provider: P) -> Result<ResolverBuilder<P>, net::NetError> {}
    pub fn builder_tokio() -> Result<ResolverBuilder<P>, net::NetError> {}
    pub fn builder_with_config(config: config::ResolverConfig, provider: P) -> ResolverBuilder<P> {}
}
pub type TokioResolver = Resolver<TokioRuntimeProvider>;
pub struct TokioRuntimeProvider;
pub struct ResolverBuilder<P>;
impl<P> ResolverBuilder<P> { pub fn build(self) -> Result<Resolver<P>, net::NetError> {} }
pub struct AsyncResolver<P>;
impl<P> AsyncResolver<P> {
    pub fn tokio(config: config::ResolverConfig, options: config::ResolverOpts) -> Self {}
    pub fn tokio_from_system_conf() -> Result<Self, net::NetError> {}
}
pub type TokioAsyncResolver = AsyncResolver<TokioRuntimeProvider>;
pub mod net { pub enum NetError {} }
pub mod config {
    pub struct ResolverConfig;
    pub struct ResolverOpts;
}
pub mod system_conf {
    pub fn read_system_conf() -> Result<(crate::config::ResolverConfig, crate::config::ResolverOpts), crate::net::NetError> {}
}
