// jemalloc_pprof 0.8.

pub struct JemallocProfCtl;
impl JemallocProfCtl {
    pub fn get() -> Option<JemallocProfCtl> {}
    pub fn activated(&self) -> bool {}
    pub fn dump(&mut self) -> anyhow::Result<std::fs::File> {}
    pub fn dump_pprof(&mut self) -> anyhow::Result<Vec<u8>> {}
    pub fn dump_flamegraph(&mut self) -> anyhow::Result<Vec<u8>> {}
}
