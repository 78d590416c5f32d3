// headless_chrome 1.

pub struct Browser;
impl Browser {
    pub fn new<O>(launch_options: O) -> anyhow::Result<Browser> {}
    pub fn connect(debug_ws_url: String) -> anyhow::Result<Browser> {}
    pub fn default() -> anyhow::Result<Browser> {}
    pub fn new_tab(&self) -> anyhow::Result<std::sync::Arc<Tab>> {}
}
pub struct Element<'a>;
pub struct Tab;
impl Tab {
    pub fn wait_for_xpath(&self, selector: &str) -> anyhow::Result<Element<'_>> {}
    pub fn wait_for_element_with_custom_timeout(&self, selector: &str, timeout: std::time::Duration) -> anyhow::Result<Element<'_>> {}
    pub fn wait_for_elements(&self, selector: &str) -> anyhow::Result<Vec<Element<'_>>> {}
    pub fn find_element(&self, selector: &str) -> anyhow::Result<Element<'_>> {}
    pub fn find_elements(&self, selector: &str) -> anyhow::Result<Vec<Element<'_>>> {}
    pub fn get_content(&self) -> anyhow::Result<String> {}
    pub fn capture_screenshot<F, C>(&self, format: F, quality: Option<u32>, clip: Option<C>, from_surface: bool) -> anyhow::Result<Vec<u8>> {}
    pub fn print_to_pdf<O>(&self, options: Option<O>) -> anyhow::Result<Vec<u8>> {}
    pub fn reload(&self, ignore_cache: bool, script_to_evaluate: Option<&str>) -> anyhow::Result<&Self> {}
    pub fn evaluate<R>(&self, expression: &str, await_promise: bool) -> anyhow::Result<R> {}
    pub fn get_cookies<C>(&self) -> anyhow::Result<Vec<C>> {}
    pub fn set_cookies<C>(&self, cs: Vec<C>) -> anyhow::Result<()> {}
    pub fn get_title(&self) -> anyhow::Result<String> {}
    pub fn type_str(&self, string_to_type: &str) -> anyhow::Result<&Self> {}
    pub fn press_key(&self, key: &str) -> anyhow::Result<&Self> {}
    pub fn close(&self, fire_unload: bool) -> anyhow::Result<bool> {}
    pub fn navigate_to(&self, url: &str) -> anyhow::Result<&Self> {}
    pub fn wait_until_navigated(&self) -> anyhow::Result<&Self> {}
    pub fn wait_for_element(&self, selector: &str) -> anyhow::Result<Element<'_>> {}
}
