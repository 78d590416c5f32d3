use futures::{Stream, StreamExt};

async fn consume(mut numbers: impl Stream<Item = u64> + Unpin) -> u64 {
    let mut sum = 0;
    while let Some(number) = numbers.next().await {
        sum += number;
    }
    sum
}
