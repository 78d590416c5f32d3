// What is handed a closure may keep it, and call it on another thread.
async fn deferred(handle: tokio::runtime::Handle) {
    let trial = unknown::Trial::test("name", { move || handle.block_on(async { 1 }) });
    let _ = tokio::task::spawn_blocking(move || unknown::run(vec![trial])).await;
}

async fn called_or_kept(handle: &tokio::runtime::Handle) {
    unknown::each(|| handle.block_on(async { 1 })); //~ NOTE nested_runtime
}

fn make(handle: &tokio::runtime::Handle) -> unknown::Trial {
    unknown::Trial::test("name", || handle.block_on(async { 1 }))
}

async fn through_helper(handle: &tokio::runtime::Handle) {
    let _ = make(handle);
}

async fn adapter(handle: &tokio::runtime::Handle, list: unknown::List) {
    list.map(|_| handle.block_on(async { 1 })); //~ DENY nested_runtime
}
