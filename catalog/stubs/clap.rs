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
pub use builder::{Arg, ArgAction, Command};
pub mod builder {
    pub enum ArgAction { Set, SetTrue }
    pub struct Arg;
    impl Arg {
        pub fn new<S>(id: S) -> Self {}
        pub fn long<S>(self, l: S) -> Self {}
        pub fn short<S>(self, s: S) -> Self {}
    }
    pub struct Command;
    impl Command {
        pub fn new<S>(name: S) -> Self {}
        pub fn arg<A>(self, a: A) -> Self {}
        pub fn subcommand<C>(self, subcmd: C) -> Self {}
        pub fn get_matches(self) -> crate::ArgMatches {}
        pub fn try_get_matches(self) -> Result<crate::ArgMatches, crate::Error> {}
        pub fn get_matches_from<I>(self, itr: I) -> crate::ArgMatches {}
        pub fn try_get_matches_from<I>(self, itr: I) -> Result<crate::ArgMatches, crate::Error> {}
    }
}
pub mod parser {
    pub struct ArgMatches;
    impl ArgMatches {
        pub fn get_one<T>(&self, id: &str) -> Option<&T> {}
        pub fn get_many<T>(&self, id: &str) -> Option<ValuesRef<'_, T>> {}
        pub fn remove_one<T>(&mut self, id: &str) -> Option<T> {}
        pub fn remove_many<T>(&mut self, id: &str) -> Option<Values<T>> {}
        pub fn try_get_one<T>(&self, id: &str) -> Result<Option<&T>, crate::Error> {}
        pub fn get_flag(&self, id: &str) -> bool {}
        pub fn subcommand(&self) -> Option<(&str, &ArgMatches)> {}
        pub fn subcommand_matches(&self, name: &str) -> Option<&ArgMatches> {}
    }
    pub struct Values<T>;
    impl<T> Iterator for Values<T> { type Item = T; }
    pub struct ValuesRef<'a, T>;
    impl<'a, T> Iterator for ValuesRef<'a, T> { type Item = &'a T; }
}
