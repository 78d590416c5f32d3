// tiktoken-rs 0.7 and later.

pub struct CoreBPE;
impl CoreBPE {
    pub fn encode<S>(&self, text: &str, allowed_special: S) -> Vec<u32> {}
    pub fn encode_ordinary(&self, text: &str) -> Vec<u32> {}
    pub fn encode_with_special_tokens(&self, text: &str) -> Vec<u32> {}
}
pub fn cl100k_base() -> anyhow::Result<CoreBPE> {}
pub fn cl100k_base_singleton() -> &'static CoreBPE {}
pub fn o200k_base() -> anyhow::Result<CoreBPE> {}
pub fn o200k_base_singleton() -> &'static CoreBPE {}
pub fn o200k_harmony() -> anyhow::Result<CoreBPE> {}
pub fn o200k_harmony_singleton() -> &'static CoreBPE {}
pub fn p50k_base() -> anyhow::Result<CoreBPE> {}
pub fn p50k_base_singleton() -> &'static CoreBPE {}
pub fn p50k_edit() -> anyhow::Result<CoreBPE> {}
pub fn p50k_edit_singleton() -> &'static CoreBPE {}
pub fn r50k_base() -> anyhow::Result<CoreBPE> {}
pub fn r50k_base_singleton() -> &'static CoreBPE {}
