// inquire 0.7. Setters that are not listed give the prompt back, as those listed do.

pub use error::{InquireError, InquireResult};
pub mod error {
    pub type InquireResult<T> = Result<T, InquireError>;
    pub enum InquireError {}
}
pub struct Text<'a>;
impl<'a> Text<'a> {
    pub fn new(message: &'a str) -> Self {}
    pub fn with_help_message(self, message: &'a str) -> Self {}
    pub fn with_render_config(self, render_config: ui::RenderConfig<'a>) -> Self {}
    pub fn prompt(self) -> InquireResult<String> {}
    pub fn prompt_skippable(self) -> InquireResult<Option<String>> {}
}
pub struct Confirm<'a>;
impl<'a> Confirm<'a> {
    pub fn new(message: &'a str) -> Self {}
    pub fn with_help_message(self, message: &'a str) -> Self {}
    pub fn with_render_config(self, render_config: ui::RenderConfig<'a>) -> Self {}
    pub fn prompt(self) -> InquireResult<bool> {}
    pub fn prompt_skippable(self) -> InquireResult<Option<bool>> {}
}
pub struct Password<'a>;
impl<'a> Password<'a> {
    pub fn new(message: &'a str) -> Self {}
    pub fn with_help_message(self, message: &'a str) -> Self {}
    pub fn with_render_config(self, render_config: ui::RenderConfig<'a>) -> Self {}
    pub fn prompt(self) -> InquireResult<String> {}
    pub fn prompt_skippable(self) -> InquireResult<Option<String>> {}
}
pub struct Editor<'a>;
impl<'a> Editor<'a> {
    pub fn new(message: &'a str) -> Self {}
    pub fn with_help_message(self, message: &'a str) -> Self {}
    pub fn with_render_config(self, render_config: ui::RenderConfig<'a>) -> Self {}
    pub fn prompt(self) -> InquireResult<String> {}
    pub fn prompt_skippable(self) -> InquireResult<Option<String>> {}
}
pub struct DateSelect<'a>;
impl<'a> DateSelect<'a> {
    pub fn new(message: &'a str) -> Self {}
    pub fn with_help_message(self, message: &'a str) -> Self {}
    pub fn with_render_config(self, render_config: ui::RenderConfig<'a>) -> Self {}
    pub fn prompt(self) -> InquireResult<String> {}
    pub fn prompt_skippable(self) -> InquireResult<Option<String>> {}
}
pub struct CustomType<'a, T>;
impl<'a, T> CustomType<'a, T> {
    pub fn new(message: &'a str) -> Self {}
    pub fn with_help_message(self, message: &'a str) -> Self {}
    pub fn with_render_config(self, render_config: ui::RenderConfig<'a>) -> Self {}
    pub fn prompt(self) -> InquireResult<T> {}
    pub fn prompt_skippable(self) -> InquireResult<Option<T>> {}
}
pub struct Select<'a, T>;
impl<'a, T> Select<'a, T> {
    pub fn new(message: &'a str, options: Vec<T>) -> Self {}
    pub fn with_help_message(self, message: &'a str) -> Self {}
    pub fn with_render_config(self, render_config: ui::RenderConfig<'a>) -> Self {}
    pub fn prompt(self) -> InquireResult<T> {}
    pub fn prompt_skippable(self) -> InquireResult<Option<T>> {}
    pub fn raw_prompt(self) -> InquireResult<list_option::ListOption<T>> {}
    pub fn raw_prompt_skippable(self) -> InquireResult<Option<list_option::ListOption<T>>> {}
}
pub struct MultiSelect<'a, T>;
impl<'a, T> MultiSelect<'a, T> {
    pub fn new(message: &'a str, options: Vec<T>) -> Self {}
    pub fn with_help_message(self, message: &'a str) -> Self {}
    pub fn with_render_config(self, render_config: ui::RenderConfig<'a>) -> Self {}
    pub fn prompt(self) -> InquireResult<Vec<T>> {}
    pub fn prompt_skippable(self) -> InquireResult<Option<Vec<T>>> {}
    pub fn raw_prompt(self) -> InquireResult<Vec<list_option::ListOption<T>>> {}
    pub fn raw_prompt_skippable(self) -> InquireResult<Option<Vec<list_option::ListOption<T>>>> {}
}
pub fn prompt_confirmation<M>(message: M) -> InquireResult<bool> {}
pub fn prompt_text<M>(message: M) -> InquireResult<String> {}
pub fn prompt_secret<M>(message: M) -> InquireResult<String> {}
pub fn prompt_f64<M>(message: M) -> InquireResult<f64> {}
pub fn prompt_f32<M>(message: M) -> InquireResult<f32> {}
pub fn prompt_u64<M>(message: M) -> InquireResult<u64> {}
pub fn prompt_u32<M>(message: M) -> InquireResult<u32> {}
pub fn prompt_usize<M>(message: M) -> InquireResult<usize> {}
pub fn prompt_u128<M>(message: M) -> InquireResult<u128> {}
pub fn prompt_date<M>(message: M) -> InquireResult<chrono::NaiveDate> {}
pub mod list_option { pub struct ListOption<T> { pub index: usize, pub value: T } }
pub mod ui { pub struct RenderConfig<'a>; }
