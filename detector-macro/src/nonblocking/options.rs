//! The options in the brackets of the attribute.

use std::time::Duration;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::meta::ParseNestedMeta;
use syn::parse::Parser;
use syn::spanned::Spanned;
use syn::{LitStr, Path};

use crate::allow::Allowance;
use crate::duration;

/// What they say.
#[derive(Default)]
pub(super) struct Options {
    /// Findings are errors.
    pub(super) deny: bool,
    /// Names of rules that are left out.
    pub(super) allow: Vec<String>,
    /// The watchdog's name for the function.
    pub(super) name: Option<LitStr>,
    /// How long a poll of the function may last, instead of the watchdog's threshold.
    pub(super) threshold: Option<Duration>,
    /// Where `nostall` is.
    pub(super) nostall: Option<Path>,
}

impl Options {
    pub(super) fn parse(tokens: TokenStream) -> syn::Result<Options> {
        let mut options = Options::default();
        let mut seen = Vec::new();
        let parser = syn::meta::parser(|meta| {
            let name = meta.path.to_token_stream().to_string();
            if seen.contains(&name) && name != "allow" {
                return Err(meta.error(format!("`{name}` is given twice")));
            }
            options.option(&name, &meta)?;
            seen.push(name);
            Ok(())
        });
        parser.parse2(tokens)?;
        Ok(options)
    }

    fn option(&mut self, name: &str, meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
        match name {
            "deny" => self.deny = true,
            "allow" => {
                let content;
                syn::parenthesized!(content in meta.input);
                let allowance = Allowance::parse(&content, meta.path.span())?;
                self.allow
                    .extend(allowance.rules.iter().map(ToString::to_string));
            }
            "name" => self.name = Some(meta.value()?.parse()?),
            "threshold" => self.threshold = Some(duration::positive(&meta.value()?.parse()?)?),
            "crate" => {
                let value = meta.value()?;
                self.nostall = Some(match value.peek(LitStr) {
                    true => value.parse::<LitStr>()?.parse()?,
                    false => value.parse()?,
                });
            }
            _ => {
                let known = "`deny`, `allow(rule)`, `name`, `threshold` and `crate`";
                return Err(meta.error(format!("unknown option `{name}`, there are {known}")));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        let parsed = Options::parse(text.parse().unwrap());
        parsed.err().expect("an error").to_string()
    }

    #[test]
    fn all_options_together_are_understood() {
        let text = "deny, allow(blocking_call, long_loop), name = \"n\", threshold = \"5ms\", crate = a::b";
        let options = Options::parse(text.parse().unwrap()).unwrap();
        assert!(options.deny);
        assert_eq!(options.allow, ["blocking_call", "long_loop"]);
        assert_eq!(options.name.map(|name| name.value()).as_deref(), Some("n"));
        assert_eq!(options.threshold, Some(Duration::from_millis(5)));
        assert!(options.nostall.is_some_and(|path| path.segments.len() == 2));
    }

    #[test]
    fn a_wrong_option_says_what_is_right() {
        for (text, expected) in [
            ("denny", "unknown option `denny`, there are `deny`"),
            ("deny, deny", "`deny` is given twice"),
            (
                "allow(no_such_rule)",
                "unknown rule `no_such_rule`, the rules are `blocking_call`",
            ),
            ("allow()", "name a rule"),
            ("name = 5", "expected string literal"),
            ("threshold = \"5\"", "expected a duration such as"),
        ] {
            let error = error(text);
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}
