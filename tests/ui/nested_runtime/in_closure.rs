use tokio::runtime::Handle;

async fn total(numbers: Vec<u32>) -> Vec<u32> {
    let double = |number: &u32| Handle::current().block_on(async { number * 2 }); //~ DENY nested_runtime
    numbers.iter().map(double).collect()
}
