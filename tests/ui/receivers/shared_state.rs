use std::path::PathBuf;
use std::sync::Arc;

struct State {
    root: PathBuf,
}

type Shared = Arc<State>;

async fn check(state: Shared) -> bool {
    let state = state.clone();
    state.root.exists() //~ NOTE blocking_metadata
}
