// ldap3 0.11 and 0.12.

pub mod result {
    pub type Result<T> = std::result::Result<T, LdapError>;
    pub enum LdapError {}
    pub struct LdapResult;
    pub struct SearchResult;
    impl SearchResult { pub fn success(self) -> Result<(Vec<super::ResultEntry>, LdapResult)> {} }
}
use result::{LdapResult, Result, SearchResult};
pub struct ResultEntry;
pub struct LdapConnSettings;
pub struct CompareResult;
pub struct ExopResult;
pub enum Mod<S> { Add(S, std::collections::HashSet<S>) }
pub struct EntryStream<'b>;
impl<'b> EntryStream<'b> { pub fn next(&mut self) -> Result<Option<ResultEntry>> {} }
pub enum Scope { Base, OneLevel, Subtree }
pub struct LdapConn;
impl LdapConn {
    pub fn with_settings(settings: LdapConnSettings, url: &str) -> Result<Self> {}
    pub fn from_url(url: &url::Url) -> Result<Self> {}
    pub fn from_url_with_settings(settings: LdapConnSettings, url: &url::Url) -> Result<Self> {}
    pub fn sasl_external_bind(&mut self) -> Result<LdapResult> {}
    pub fn add<S>(&mut self, dn: &str, attrs: Vec<(S, std::collections::HashSet<S>)>) -> Result<LdapResult> {}
    pub fn compare<B: AsRef<[u8]>>(&mut self, dn: &str, attr: &str, val: B) -> Result<CompareResult> {}
    pub fn delete(&mut self, dn: &str) -> Result<LdapResult> {}
    pub fn modify<S>(&mut self, dn: &str, mods: Vec<Mod<S>>) -> Result<LdapResult> {}
    pub fn modifydn(&mut self, dn: &str, rdn: &str, delete_old: bool, new_sup: Option<&str>) -> Result<LdapResult> {}
    pub fn extended<E>(&mut self, exop: E) -> Result<ExopResult> {}
    pub fn abandon(&mut self, msgid: i32) -> Result<()> {}
    pub fn streaming_search<'b, S, A>(&'b mut self, base: &str, scope: Scope, filter: &str, attrs: A) -> Result<EntryStream<'b>> {}
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
