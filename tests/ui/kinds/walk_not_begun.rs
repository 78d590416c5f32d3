use walkdir::WalkDir;

async fn prepare() -> WalkDir {
    WalkDir::new("a").max_depth(1).follow_links(false)
}
