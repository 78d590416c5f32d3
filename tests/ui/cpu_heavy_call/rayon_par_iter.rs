use rayon::prelude::*;

async fn sum(numbers: Vec<u64>) -> u64 {
    numbers.par_iter().sum() //~ WARN cpu_heavy_call
}
