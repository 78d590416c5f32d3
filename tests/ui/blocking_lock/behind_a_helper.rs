use std::sync::Mutex;

fn hit(count: &Mutex<u32>) {
    *count.lock().unwrap() += 1;
}

async fn serve(count: &Mutex<u32>) {
    hit(count);
}
