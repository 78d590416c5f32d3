use rayon::prelude::*;

async fn sum(numbers: Vec<u64>) -> u64 {
    numbers.par_iter().map(|number| square(*number)).sum() //~ WARN cpu_heavy_call
}

fn square(number: u64) -> u64 {
    number * number
}
