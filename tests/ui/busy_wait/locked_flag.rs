use std::sync::Mutex;

struct State {
    done: bool,
}

async fn wait(state: &Mutex<State>) {
    while !state.lock().unwrap().done { //~ DENY busy_wait //~ NOTE blocking_lock
        tokio::task::yield_now().await;
    }
}
