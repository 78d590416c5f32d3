use std::sync::Mutex;

async fn add(count: &Mutex<u32>, numbers: Vec<u32>) {
    numbers.iter().for_each(|number| *count.lock().unwrap() += number); //~ NOTE blocking_lock
}
