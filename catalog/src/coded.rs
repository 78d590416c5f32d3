//! Reading and writing through a coder that has only memory below it: nothing waits, and yet the
//! worker is kept, for it compresses or decompresses.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::api::{Api, Certainty, Condition};
use crate::apis::apis;
use crate::kind::Kind;

/// Methods that handle one buffer or one item; what they cost adds up in a loop only.
const STEPS: &[&str] = &[
    "fill_buf",
    "finish",
    "flush",
    "into_inner",
    "next",
    "read",
    "read_exact",
    "read_line",
    "read_until",
    "read_vectored",
    "rewind",
    "seek",
    "seek_relative",
    "skip_until",
    "start_file",
    "start_file_from_path",
    "stream_position",
    "write",
    "write_fmt",
    "write_vectored",
];

static CODED: LazyLock<HashMap<&'static str, Api>> = LazyLock::new(|| {
    let asks = |api: &&Api| {
        matches!(
            api.condition,
            Condition::ExternalReceiver | Condition::ExternalArgument
        )
    };
    apis()
        .filter(asks)
        .map(|api| (api.path, over_memory(api)))
        .collect()
});

fn over_memory(api: &Api) -> Api {
    let name = api.path.rsplit("::").next().unwrap_or_default();
    Api {
        kind: Kind::Cpu,
        certainty: match STEPS.binary_search(&name) {
            Ok(_) => Certainty::Possible,
            Err(_) => Certainty::Likely,
        },
        reason: "compresses or decompresses what goes through, though it lies in memory",
        replacement: "tokio::task::spawn_blocking(move || ...).await",
        ..*api
    }
}

/// What an API that reads or writes is where a [coder](crate::Medium::Codes) lies between it and
/// memory: a computation.
///
/// ```
/// # use nostall_catalog::{Kind, api, coded};
/// let read = api("std::io::Read::read_to_end").unwrap();
/// assert_eq!(coded(read).unwrap().kind, Kind::Cpu);
/// ```
pub fn coded(api: &Api) -> Option<&'static Api> {
    CODED.get(api.path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(STEPS.is_sorted());
    }
}
