async fn total() -> u32 {
    pollster::block_on(async { 1 }) //~ DENY nested_runtime: pollster::block_on
}
