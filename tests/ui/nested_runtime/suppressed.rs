#[nostall::allow(nested_runtime, reason = "runs on a current_thread runtime of another thread")]
async fn total(handle: &tokio::runtime::Handle) {
    handle.block_on(async {});
}
