//! `#[nostall::test]` and `#[nostall::main]`, as users write them.
#![cfg(feature = "macros")]

use std::time::Duration;

#[nostall::test(threshold = "5s")]
async fn a_test_that_yields_passes() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

#[nostall::test(flavor = "multi_thread", worker_threads = 2, threshold = "5s")]
async fn the_arguments_of_tokio_are_understood() -> Result<(), std::num::ParseIntError> {
    let handle = tokio::runtime::Handle::current();
    assert_eq!(handle.metrics().num_workers(), 2);
    let number: u32 = tokio::spawn(async { "7".parse() })
        .await
        .expect("no panic")?;
    assert_eq!(number, 7);
    Ok(())
}

#[nostall::test(flavor = "local", threshold = "5s")]
async fn a_local_runtime_runs_what_is_not_send() {
    let shared = std::rc::Rc::new(1);
    let task = tokio::task::spawn_local({
        let shared = shared.clone();
        async move { *shared + 1 }
    });
    assert_eq!(task.await.unwrap(), 2);
}

#[nostall::test(threshold = "20ms")]
#[should_panic(expected = "exceeded 20ms in this test")]
async fn a_test_that_blocks_fails_with_the_report() {
    std::thread::sleep(Duration::from_millis(300));
}

#[nostall::test(flavor = "multi_thread", threshold = "20ms")]
#[should_panic(expected = "attributes::a_spawned_task_that_blocks_fails_the_test (")]
async fn a_spawned_task_that_blocks_fails_the_test() {
    let blocks = async { std::thread::sleep(Duration::from_millis(300)) };
    nostall::spawn(blocks).await.unwrap();
}

#[test]
fn a_main_returns_what_its_body_returns() {
    #[nostall::main(flavor = "current_thread", enabled = true, threshold = "10s")]
    async fn main() -> Result<u32, String> {
        let task = nostall::spawn(async { 7 });
        task.await.map_err(|error| error.to_string())
    }
    assert_eq!(main(), Ok(7));
}
