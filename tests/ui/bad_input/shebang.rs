#!/usr/bin/env run-cargo-script

async fn load() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
}
