// What only looks at each item is done at once, unless there are very many.
use rayon::prelude::*;

async fn verified(inputs: Vec<Input>) -> bool {
    inputs.par_iter().all(|input| input.verify()) //~ WARN cpu_heavy_call
}

async fn content_type(headers: &Vec<(String, String)>) -> Option<String> {
    headers.par_iter().find_any(|(key, _)| *key == "content-type").map(|it| it.1.clone()) //~ NOTE cpu_heavy_call
}

fn total(numbers: &[u64]) -> u64 {
    numbers.par_iter().sum()
}

async fn through_a_helper(numbers: &[u64]) {
    total(numbers); //~ NOTE cpu_heavy_call
}

async fn digests(files: &Vec<Vec<u8>>) -> Vec<u64> {
    files.par_iter().map(|file| digest(file)).collect() //~ WARN cpu_heavy_call
}

async fn by_name(files: &Vec<Vec<u8>>) -> Vec<u64> {
    files.par_iter().map(digest_of).collect() //~ WARN cpu_heavy_call
}

async fn in_turn(files: &Vec<Vec<u8>>) {
    files.par_iter().for_each(|file| for part in file { let _ = part + 1; }); //~ WARN cpu_heavy_call
}

fn digest(file: &[u8]) -> u64 {
    file.iter().map(|byte| u64::from(*byte)).sum()
}

fn digest_of(file: &Vec<u8>) -> u64 {
    digest(file)
}
