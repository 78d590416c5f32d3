use std::sync::Condvar;

async fn signal(condvar: &Condvar) {
    condvar.notify_one();
    condvar.notify_all();
}
