use std::path::PathBuf;

struct Pair(u8, Root);
struct Root(PathBuf);

impl Root {
    async fn check(&self) -> bool {
        self.0.exists() //~ NOTE blocking_metadata
    }
}

async fn check(pair: Pair) -> bool {
    pair.1.0.exists() //~ NOTE blocking_metadata
}
