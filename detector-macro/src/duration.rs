//! Durations as people write them: `20ms`, `1.5s`.

use std::time::Duration;

use syn::{Expr, ExprLit, Lit};

/// The duration that an option is given.
pub(crate) fn of(value: &Expr) -> syn::Result<Duration> {
    let duration = match value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => parse(&text.value()),
        _ => None,
    };
    let expected = "expected a duration such as \"20ms\" (units: us, ms, s, min)";
    duration.ok_or_else(|| syn::Error::new_spanned(value, expected))
}

/// The same where none at all makes no sense.
pub(crate) fn positive(value: &Expr) -> syn::Result<Duration> {
    match of(value)? {
        Duration::ZERO => Err(syn::Error::new_spanned(
            value,
            "expected a duration longer than zero",
        )),
        duration => Ok(duration),
    }
}

/// Reads a number with a unit: `us`, `ms`, `s` or `min`.
fn parse(text: &str) -> Option<Duration> {
    let text = text.trim();
    let unit_at = text.find(|char: char| char.is_ascii_alphabetic())?;
    let (number, unit) = text.split_at(unit_at);
    let seconds = match unit {
        "us" => 1e-6,
        "ms" => 1e-3,
        "s" => 1.0,
        "min" => 60.0,
        _ => return None,
    };
    let number: f64 = number.trim_end().replace('_', "").parse().ok()?;
    Duration::try_from_secs_f64(number * seconds).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_with_units_are_durations() {
        let millis = |millis| Some(Duration::from_millis(millis));
        assert_eq!(parse("20ms"), millis(20));
        assert_eq!(parse(" 1.5 s "), millis(1500));
        assert_eq!(parse("1_000us"), millis(1));
        assert_eq!(parse("2min"), millis(120_000));
    }

    #[test]
    fn anything_else_is_not() {
        for text in [
            "",
            "20",
            "ms",
            "-1ms",
            "1h",
            "20 milliseconds",
            "1e400s",
            "NaNs",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
