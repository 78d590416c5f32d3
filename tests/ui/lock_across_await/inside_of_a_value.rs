// A guard that became part of something is held for as long as that is.
//@ extern: ratatui = ratatui
use std::sync::{Mutex, MutexGuard};

struct Holder<'a> {
    guard: MutexGuard<'a, u32>,
    count: u32,
}

async fn in_a_struct(lock: &Mutex<u32>) {
    let holder = Holder { guard: lock.lock().unwrap(), count: 1 }; //~ WARN lock_across_await //~ NOTE blocking_lock
    tokio::task::yield_now().await;
    drop(holder);
}

async fn in_what_another_crate_makes() -> std::io::Result<()> {
    let out = std::io::stdout();
    let out = out.lock(); //~ NOTE lock_across_await: may be held
    let backend = ratatui::backend::CrosstermBackend::new(out);
    let mut terminal = ratatui::Terminal::new(backend)?;
    run(&mut terminal).await;
    Ok(())
}

async fn run<T>(_terminal: &mut T) {
    tokio::task::yield_now().await;
}

async fn only_a_part(lock: &Mutex<u32>) {
    let holder = Count { count: *lock.lock().unwrap() }; //~ NOTE blocking_lock
    tokio::task::yield_now().await;
    drop(holder);
}

struct Count {
    count: u32,
}

async fn made_from_a_part(lock: &Mutex<Vec<u32>>) {
    let text = other::Text::new(lock.lock().unwrap().len()); //~ NOTE blocking_lock
    tokio::task::yield_now().await;
    drop(text);
}

async fn looked_at(lock: &Mutex<u32>) {
    let guard = lock.lock().unwrap(); //~ NOTE blocking_lock
    let text = other::Text::new(&guard);
    drop(guard);
    tokio::task::yield_now().await;
    drop(text);
}

async fn made_and_dropped(lock: &Mutex<u32>) {
    {
        let guard = lock.lock().unwrap(); //~ NOTE blocking_lock
        let _terminal = other::Text::new(guard);
    }
    tokio::task::yield_now().await;
}
