use futures::StreamExt;

async fn run(names: Vec<String>) -> Vec<Vec<u8>> {
    let read = async |name: String| tokio::fs::read(name).await.unwrap();
    let first = read("a".to_owned()).await;
    let mut all: Vec<_> = futures::stream::iter(names)
        .map(|name| async move { tokio::fs::read(name).await.unwrap() })
        .buffered(4)
        .collect()
        .await;
    all.push(first);
    all
}
