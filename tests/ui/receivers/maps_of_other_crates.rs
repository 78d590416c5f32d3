use indexmap::IndexMap;
use itertools::Itertools;
use rustc_hash::FxHashMap;
use std::path::PathBuf;

async fn run(by_name: IndexMap<String, PathBuf>, fast: FxHashMap<u32, PathBuf>) {
    by_name.get_index(0).unwrap().1.exists(); //~ NOTE blocking_metadata
    for (_, path) in &fast {
        path.exists(); //~ NOTE blocking_metadata
    }
    for path in by_name.into_values().sorted() {
        path.is_dir(); //~ NOTE blocking_metadata
    }
}
