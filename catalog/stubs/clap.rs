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
