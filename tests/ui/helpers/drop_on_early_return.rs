// What is kept from being dropped at the end is dropped where `?` leaves before.
struct Tree(String);

impl Drop for Tree {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

async fn fetch() -> std::io::Result<()> {
    Ok(())
}

async fn clone(path: String) -> std::io::Result<()> {
    let tree = Tree(path); //~ WARN blocking_call via remove_dir_all
    fetch().await?;
    std::mem::forget(tree);
    Ok(())
}

async fn nothing_between(path: String) -> std::io::Result<()> {
    fetch().await?;
    let tree = Tree(path);
    std::mem::forget(tree);
    Ok(())
}
