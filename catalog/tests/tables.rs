//! The tables of APIs, offloads and media are complete, sorted and free of doubles.

use std::collections::BTreeSet;

use nostall_catalog::{
    Api, Condition, Effect, Form, Kind, api, apis, drop_api, macro_api, media, medium, offload,
    offloads,
};

#[test]
fn every_api_is_found_under_its_path() {
    for entry in apis() {
        let found = match entry.form {
            Form::Macro => macro_api(entry.path),
            Form::Drop => drop_api(entry.path),
            _ => api(entry.path),
        };
        let found = found.unwrap_or_else(|| panic!("{} is not found", entry.path));
        assert!(
            std::ptr::eq(found, entry),
            "{} stands twice in the tables",
            entry.path
        );
    }
}

#[test]
fn a_path_is_told_apart_by_how_it_is_used() {
    assert_eq!(
        macro_api("std::println").map(|api| api.kind),
        Some(Kind::Stdout)
    );
    assert!(api("std::println").is_none());
    assert!(drop_api("std::io::BufWriter").is_some());
    assert!(api("std::io::BufWriter").is_none());
}

#[test]
fn async_counterparts_are_no_blocking_apis() {
    for path in [
        "tokio::fs::read",
        "tokio::time::sleep",
        "flume::Receiver::recv_async",
    ] {
        assert!(api(path).is_none(), "{path}");
    }
}

#[test]
fn reasons_and_replacements_read_well() {
    let faults: Vec<String> = apis().flat_map(faults_of).collect();
    assert_eq!(faults, Vec::<String>::new());
}

fn faults_of(api: &Api) -> Vec<String> {
    let mut faults = Vec::new();
    let mut expect = |holds: bool, fault: &str| {
        if !holds {
            faults.push(format!("{}: {fault}", api.path));
        }
    };
    for (name, text) in [("reason", api.reason), ("replacement", api.replacement)] {
        expect(
            text.starts_with(|c: char| c.is_ascii_lowercase() || matches!(c, '#' | '`')),
            &format!("{name} starts in lowercase"),
        );
        expect(
            !text.ends_with(['.', ' ']),
            &format!("{name} has no full stop"),
        );
        expect(!text.contains("  "), &format!("{name} has single spaces"));
    }
    let starts_with_itself = api.replacement.strip_prefix(api.path).is_some_and(|rest| {
        !rest.starts_with(|c: char| c == ':' || c == '_' || c.is_alphanumeric())
    });
    expect(
        api.form == Form::Drop || !starts_with_itself,
        "replacement is not the API itself",
    );
    expect(api.path.contains("::"), "path is full");
    expect(!api.path.contains(['!', ' ', '<', '(']), "path is plain");
    faults
}

#[test]
fn traits_of_std_io_ask_what_lies_below() {
    for api in apis().filter(|api| api.form == Form::TraitMethod) {
        let generic = ["Read", "Write", "BufRead", "Seek"]
            .iter()
            .any(|name| api.path.starts_with(&format!("std::io::{name}::")));
        let asks = api.condition == Condition::ExternalReceiver;
        assert!(
            !generic || asks,
            "{} would be reported for memory",
            api.path
        );
    }
}

#[test]
fn offloads_are_sorted_and_found() {
    let paths: Vec<&str> = offloads().map(|offload| offload.path).collect();
    assert!(paths.is_sorted_by(|a, b| a < b));
    for path in paths {
        assert_eq!(offload(path).map(|offload| offload.path), Some(path));
        assert!(api(path).is_none(), "{path} cannot both block and offload");
    }
    assert_eq!(
        offload("std::thread::spawn").unwrap().effect,
        Effect::OwnThread
    );
    assert_eq!(
        offload("std::thread::Builder::spawn_scoped")
            .unwrap()
            .closure,
        1
    );
    assert!(
        offload("tokio::task::spawn").is_none(),
        "a task runs on a worker"
    );
}

#[test]
fn media_are_sorted_and_found() {
    let paths: Vec<&str> = media().map(|(path, _)| path).collect();
    assert!(paths.is_sorted_by(|a, b| a < b));
    assert!(media().all(|(path, below)| medium(path) == Some(below)));
    assert!(medium("std::path::Path").is_none());
}

#[test]
fn every_kind_has_an_api() {
    let mut used: BTreeSet<Kind> = apis().map(|api| api.kind).collect();
    // Loops are found in code, not called.
    used.insert(Kind::Loop);
    assert_eq!(used, Kind::ALL.iter().copied().collect());
}
