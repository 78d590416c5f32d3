use std::sync::Mutex;

fn hit(count: &Mutex<u32>) {
    *count.lock().unwrap() += 1;
}

fn main() {
    hit(&Mutex::new(1));
}
