struct Store;

impl Store {
    fn exists(&self) -> bool {
        true
    }
}

async fn run(store: Store) -> anyhow::Result<()> {
    assert!(store.exists(), "missing");
    anyhow::ensure!(store.exists());
    let _ = matches!(store.exists(), true);
    let _ = format!("{}", store.exists());
    Ok(())
}
