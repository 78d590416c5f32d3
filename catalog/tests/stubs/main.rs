//! The stubs parse, and define everything the tables speak of, under the same path.

mod imports;
mod items;

use std::collections::BTreeSet;

use items::{StubItems, leftovers, parse, root_modules};
use nostall_catalog::{Api, Form, STUBS, apis, media, offloads};

/// Crates with methods in the tables but without a stub: their calls are found by full path only.
const UNSTUBBED: &[&str] = &[
    "assert_fs",
    "canonical_path",
    "cargo_config2",
    "cargo_toml",
    "handlebars",
    "libloading",
    "maxminddb",
    "nix",
    "object_store",
    "ort",
    "plist",
    "pyo3",
    "roxmltree",
    "rust_xlsxwriter",
    "rustls_pki_types",
    "sentry",
    "usvg",
];

/// Paths in the tables that a stub gives by a re-export; each stands there under its own path too.
const REEXPORTED: &[&str] = &[
    "actix_rt::task::spawn_blocking",
    "argon2::PasswordHasher::hash_password",
    "argon2::PasswordVerifier::verify_password",
    "futures_executor::block_on",
];

/// Paths that no release of the crate has any more, or not on stable.
const GONE: &[&str] = &["std::net::TcpListener::into_incoming"];

#[test]
fn every_stub_parses_without_leftovers() {
    for stub in STUBS {
        assert_eq!(
            leftovers(&parse(stub)),
            Vec::<String>::new(),
            "in a stub of {}",
            stub.krate
        );
    }
}

#[test]
fn a_module_stands_in_one_stub_only() {
    let mut seen = BTreeSet::new();
    for stub in STUBS {
        for module in root_modules(stub) {
            assert!(
                seen.insert((stub.krate, module.clone())),
                "{}::{module} twice",
                stub.krate
            );
        }
    }
}

#[test]
fn every_api_of_a_stubbed_crate_is_in_its_stub() {
    let items = StubItems::load();
    let missing: Vec<&str> = apis()
        .filter(|api| items.crates.contains(krate(api.path)) && !is_defined(&items, api))
        .map(|api| api.path)
        .filter(|path| !REEXPORTED.contains(path) && !GONE.contains(path))
        .collect();
    assert_eq!(
        missing,
        Vec::<&str>::new(),
        "in the tables, but not so in a stub"
    );
}

#[test]
fn every_crate_with_methods_has_a_stub() {
    let items = StubItems::load();
    let unstubbed: BTreeSet<&str> = apis()
        .filter(|api| !matches!(api.form, Form::Function | Form::Macro))
        .map(|api| krate(api.path))
        .filter(|krate| !items.crates.contains(krate))
        .collect();
    assert_eq!(unstubbed, UNSTUBBED.iter().copied().collect());
}

#[test]
fn every_medium_of_a_stubbed_crate_is_in_its_stub() {
    let items = StubItems::load();
    let missing: Vec<&str> = media()
        .map(|(path, _)| path)
        .filter(|path| items.crates.contains(krate(path)) && !items.types.contains(*path))
        .collect();
    assert_eq!(
        missing,
        Vec::<&str>::new(),
        "in the table, but not in a stub"
    );
}

#[test]
fn every_offload_of_a_stubbed_crate_is_in_its_stub() {
    let items = StubItems::load();
    let missing: Vec<&str> = offloads()
        .map(|offload| offload.path)
        .filter(|path| items.crates.contains(krate(path)) && !REEXPORTED.contains(path))
        .filter(|path| !items.functions.contains(*path) && !items.methods.contains_key(*path))
        .collect();
    assert_eq!(
        missing,
        Vec::<&str>::new(),
        "in the table, but not in a stub"
    );
}

fn krate(path: &str) -> &str {
    path.split("::").next().unwrap_or(path)
}

fn is_defined(items: &StubItems, api: &Api) -> bool {
    let owner = api.path.rsplit_once("::").map_or("", |(owner, _)| owner);
    match api.form {
        Form::Function => items.functions.contains(api.path),
        Form::Associated => items.methods.get(api.path) == Some(&false),
        Form::Method => items.methods.get(api.path) == Some(&true),
        // Which trait gives a type its method is not written in the tables.
        Form::TraitMethod => {
            items.trait_methods.contains(api.path)
                || items.types.contains(owner) && !items.methods.contains_key(api.path)
        }
        Form::Drop => items.types.contains(api.path),
        Form::Macro => true,
    }
}
