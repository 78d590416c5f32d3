use std::collections::HashSet;
use std::path::{Path, PathBuf};

async fn run(names: Vec<String>, root: &Path) -> PathBuf {
    let _ = names.join("/");
    let _ = ["a", "b"].join(", ");
    let _ = [[1, 2], [3, 4]].concat();
    let set: HashSet<_> = names.iter().collect();
    let _ = set.union(&HashSet::new()).count();
    futures::future::join(async {}, async {}).await;
    root.join("a").join("b")
}
