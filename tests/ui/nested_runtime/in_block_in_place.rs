async fn total() {
    tokio::task::block_in_place(|| {
        tokio::runtime::Handle::current().block_on(async {});
    });
}
