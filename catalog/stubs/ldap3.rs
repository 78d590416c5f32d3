// ldap3 0.11.

pub mod result {
    pub type Result<T> = std::result::Result<T, LdapError>;
    pub enum LdapError {}
    pub struct LdapResult;
    pub struct SearchResult;
    impl SearchResult { pub fn success(self) -> Result<(Vec<super::ResultEntry>, LdapResult)> {} }
}
use result::{LdapResult, Result, SearchResult};
pub struct ResultEntry;
pub enum Scope { Base, OneLevel, Subtree }
pub struct LdapConn;
impl LdapConn {
    pub fn new(url: &str) -> Result<Self> {}
    pub fn simple_bind(&mut self, bind_dn: &str, bind_pw: &str) -> Result<LdapResult> {}
    pub fn search<'a, S, A>(&mut self, base: &str, scope: Scope, filter: &str, attrs: A) -> Result<SearchResult> {}
    pub fn unbind(&mut self) -> Result<()> {}
}
pub struct LdapConnAsync;
impl LdapConnAsync { pub async fn new(url: &str) -> Result<(Self, Ldap)> {} }
pub struct Ldap;
impl Ldap {
    pub async fn simple_bind(&mut self, bind_dn: &str, bind_pw: &str) -> Result<LdapResult> {}
    pub async fn search<'a, S, A>(&mut self, base: &str, scope: Scope, filter: &str, attrs: A) -> Result<SearchResult> {}
}
