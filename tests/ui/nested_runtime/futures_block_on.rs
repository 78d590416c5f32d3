use futures::executor::block_on;

async fn total() -> u32 {
    block_on(async { 1 }) //~ DENY nested_runtime: executor::block_on
}
