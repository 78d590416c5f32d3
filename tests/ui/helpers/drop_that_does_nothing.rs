struct Guard<'a>(&'a std::cell::Cell<u8>);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.get() - 1);
    }
}

async fn run(count: &std::cell::Cell<u8>) {
    let guard = Guard(count);
    drop(guard);
    let _last = Guard(count);
}
