use derive_more::Deref;
use std::path::PathBuf;

#[derive(Deref)]
struct Root(PathBuf);

#[derive(Deref)]
struct Named {
    name: String,
    #[deref]
    file: PathBuf,
}

async fn run(root: Root, named: Named) {
    root.exists(); //~ NOTE blocking_metadata
    named.file_name();
    named.is_dir(); //~ NOTE blocking_metadata
}
