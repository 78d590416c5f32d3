// ratatui-image, as far as it blocks.

pub mod errors { pub enum Errors {} }
pub mod picker {
    pub struct QueryStdioOptions;
    pub struct Picker;
    impl Picker {
        pub fn from_query_stdio() -> Result<Self, crate::errors::Errors> {}
        pub fn from_query_stdio_with_options(options: QueryStdioOptions) -> Result<Self, crate::errors::Errors> {}
        pub fn halfblocks() -> Self {}
    }
}
