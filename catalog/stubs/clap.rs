// clap 4: what the derive gives.

pub trait Parser {
    fn parse() -> Self {}
    fn try_parse() -> Result<Self, Error> {}
    fn parse_from<I, T>(itr: I) -> Self {}
    fn try_parse_from<I, T>(itr: I) -> Result<Self, Error> {}
}
pub trait Args {}
pub trait Subcommand {}
pub trait ValueEnum {}
pub struct Error;
pub use parser::ArgMatches;
pub mod parser {
    pub struct ArgMatches;
    impl ArgMatches {
        pub fn get_one<T>(&self, id: &str) -> Option<&T> {}
        pub fn get_many<T>(&self, id: &str) -> Option<ValuesRef<'_, T>> {}
        pub fn remove_one<T>(&mut self, id: &str) -> Option<T> {}
        pub fn get_flag(&self, id: &str) -> bool {}
        pub fn subcommand(&self) -> Option<(&str, &ArgMatches)> {}
        pub fn subcommand_matches(&self, name: &str) -> Option<&ArgMatches> {}
    }
    pub struct ValuesRef<'a, T>;
    impl<'a, T> Iterator for ValuesRef<'a, T> { type Item = &'a T; }
}
