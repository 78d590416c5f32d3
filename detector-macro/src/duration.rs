//! Durations as text: `"5ms"`.

use std::time::Duration;

use syn::LitStr;

/// Reads a number with a unit.
pub(crate) fn parse(text: &LitStr) -> syn::Result<Duration> {
    let value = text.value();
    let unit = value.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
    let seconds = match unit.trim() {
        "us" => 1e-6,
        "ms" => 1e-3,
        "s" => 1.0,
        _ => 0.0,
    };
    let number: f64 = value[..value.len() - unit.len()].parse().unwrap_or(0.0);
    match Duration::try_from_secs_f64(number * seconds) {
        Ok(duration) if !duration.is_zero() => Ok(duration),
        _ => Err(syn::Error::new_spanned(
            text,
            "a duration is a number above zero with `us`, `ms` or `s`, such as \"5ms\"",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Option<Duration> {
        parse(&LitStr::new(text, proc_macro2::Span::call_site())).ok()
    }

    #[test]
    fn a_number_with_a_unit_is_a_duration() {
        assert_eq!(parsed("5ms"), Some(Duration::from_millis(5)));
        assert_eq!(parsed("1.5 s"), Some(Duration::from_millis(1500)));
        assert_eq!(parsed("250us"), Some(Duration::from_micros(250)));
    }

    #[test]
    fn anything_else_is_not() {
        for text in [
            "", "5", "ms", "0ms", "-1ms", "1e400s", "1.2.3s", "5 m", "5h",
        ] {
            assert_eq!(parsed(text), None, "{text}");
        }
    }
}
