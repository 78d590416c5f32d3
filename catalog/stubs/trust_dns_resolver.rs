// trust-dns-resolver 0.23.

pub struct Resolver;
impl Resolver {
    pub fn new<C, O>(config: C, options: O) -> std::io::Result<Self> {}
    pub fn from_system_conf() -> std::io::Result<Self> {}
    pub fn lookup<N, R>(&self, name: N, record_type: R) -> Result<lookup::Lookup, error::ResolveError> {}
    pub fn lookup_ip<N>(&self, host: N) -> Result<lookup_ip::LookupIp, error::ResolveError> {}
}
pub mod error { pub struct ResolveError; }
pub mod lookup { pub struct Lookup; }
pub mod lookup_ip { pub struct LookupIp; }
