// headless_chrome 1.

pub struct Browser;
impl Browser {
    pub fn default() -> anyhow::Result<Browser> {}
    pub fn new_tab(&self) -> anyhow::Result<std::sync::Arc<Tab>> {}
}
pub struct Element<'a>;
pub struct Tab;
impl Tab {
    pub fn navigate_to(&self, url: &str) -> anyhow::Result<&Self> {}
    pub fn wait_until_navigated(&self) -> anyhow::Result<&Self> {}
    pub fn wait_for_element(&self, selector: &str) -> anyhow::Result<Element<'_>> {}
}
