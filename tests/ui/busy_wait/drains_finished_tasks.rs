use tokio::task::JoinSet;

async fn reap(tasks: &mut JoinSet<()>) {
    while let Some(done) = tasks.try_join_next() {
        drop(done);
    }
}
