//! Flags as cargo's own commands take them.

use super::{CargoArgs, TargetArgs};

impl TargetArgs {
    /// The flags that mean all targets of a kind, and whether they are given.
    pub(crate) fn of_kinds(&self) -> [(bool, &'static str); 6] {
        [
            (self.lib, "--lib"),
            (self.bins, "--bins"),
            (self.examples, "--examples"),
            (self.tests, "--tests"),
            (self.benches, "--benches"),
            (self.all_targets, "--all-targets"),
        ]
    }

    /// The flags given.
    pub(crate) fn for_cargo(&self) -> Vec<String> {
        let mut flags: Vec<String> = given(&self.of_kinds()).map(str::to_owned).collect();
        let named = [
            ("--bin", &self.bin),
            ("--example", &self.example),
            ("--test", &self.test),
            ("--bench", &self.bench),
        ];
        for (flag, names) in named {
            flags.extend(each(flag, names));
        }
        flags
    }
}

impl CargoArgs {
    /// The flags given.
    pub(crate) fn for_cargo(&self) -> Vec<String> {
        let flags = [
            (self.frozen, "--frozen"),
            (self.locked, "--locked"),
            (self.offline, "--offline"),
        ];
        given(&flags).map(str::to_owned).collect()
    }
}

/// The flags about features that are given.
pub(crate) fn features(features: &clap_cargo::Features) -> Vec<String> {
    let flags = [
        (features.all_features, "--all-features"),
        (features.no_default_features, "--no-default-features"),
    ];
    let flags = given(&flags).map(str::to_owned);
    flags
        .chain(each("--features", &features.features))
        .collect()
}

/// The flags of those that are given.
pub(crate) fn given<'a>(
    flags: &'a [(bool, &'static str)],
) -> impl Iterator<Item = &'static str> + 'a {
    let given = flags.iter().filter(|(given, _)| *given);
    given.map(|(_, flag)| *flag)
}

/// A flag with each of its values.
pub(crate) fn each<'a>(flag: &'a str, values: &'a [String]) -> impl Iterator<Item = String> + 'a {
    values.iter().map(move |value| format!("{flag}={value}"))
}
