use futures::{Stream, StreamExt};

async fn sum(mut numbers: impl Stream<Item = u32> + Unpin) -> u32 {
    let mut sum = 0;
    while let Some(number) = numbers.next().await {
        sum += number;
    }
    sum
}
