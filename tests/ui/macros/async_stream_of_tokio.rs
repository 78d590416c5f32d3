use futures::Stream;

fn lines() -> impl Stream<Item = std::io::Result<Vec<u8>>> {
    async_stream::try_stream! {
        for name in ["a", "b"] {
            yield tokio::fs::read(name).await?;
        }
        let bytes = tokio::task::spawn_blocking(|| std::fs::read("c")).await.unwrap()?;
        yield bytes;
    }
}
