//! The stubs parse, and hold everything the tables speak of.

mod common;

use std::collections::BTreeSet;

use common::items::StubItems;
use nostall_catalog::{Form, STUBS, apis, media};

#[test]
fn every_stub_parses_without_leftovers() {
    for stub in STUBS {
        let file = syn::parse_file(stub.source)
            .unwrap_or_else(|error| panic!("a stub of {} does not parse: {error}", stub.krate));
        let verbatim = common::items::verbatim(&file);
        assert_eq!(
            verbatim,
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
        for module in common::items::root_modules(stub) {
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
        .filter(|api| api.form != Form::Macro && items.has_crate(api.path) && !exempt(api.path))
        .filter(|api| match api.form {
            Form::Function => !items.has_function(api.path),
            Form::Associated | Form::Method => !items.has_method(api.path),
            Form::TraitMethod => !items.has_trait_method(api.path),
            Form::Drop => !items.has_type(api.path),
            Form::Macro => false,
        })
        .map(|api| api.path)
        .collect();
    assert_eq!(
        missing,
        Vec::<&str>::new(),
        "in the tables, but not in a stub"
    );
}

#[test]
fn every_medium_of_a_stubbed_crate_is_in_its_stub() {
    let items = StubItems::load();
    let missing: Vec<&str> = media()
        .map(|(path, _)| path)
        .filter(|path| items.has_crate(path) && !items.has_type(path))
        .collect();
    assert_eq!(
        missing,
        Vec::<&str>::new(),
        "in the table, but not in a stub"
    );
}

/// Removed from std, or not yet stable, so that the stubs leave them out.
fn exempt(path: &str) -> bool {
    path == "std::net::TcpListener::into_incoming"
}
