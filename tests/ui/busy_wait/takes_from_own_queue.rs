use std::collections::VecDeque;

async fn run(mut queue: VecDeque<u32>) -> u32 {
    let mut sum = 0;
    while let Some(next) = queue.pop_front() {
        sum += next;
    }
    sum
}
