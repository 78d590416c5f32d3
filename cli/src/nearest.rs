//! What somebody who mistyped a name may have meant.

/// The known name most like the one given, if any is much like it.
pub(crate) fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let plain = name.to_lowercase().replace('-', "_");
    let likeness = |known: &str| strsim::jaro_winkler(&plain, &known.replace('-', "_"));
    let best = known
        .iter()
        .map(|known| (likeness(known), *known))
        .max_by(|a, b| a.0.total_cmp(&b.0))?;
    (best.0 > 0.8).then_some(best.1)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_understood_and_strangers_are_not() {
        let known = ["blocking_call", "blocking_lock", "fs-metadata"];
        assert_eq!(nearest("blocking_cal", &known), Some("blocking_call"));
        assert_eq!(nearest("Blocking-Lock", &known), Some("blocking_lock"));
        assert_eq!(nearest("fs_metadata", &known), Some("fs-metadata"));
        assert_eq!(nearest("colour", &known), None);
        assert_eq!(nearest("a", &[]), None);
    }
}
