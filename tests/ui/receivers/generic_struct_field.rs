use std::path::PathBuf;

struct Wrapper<T> {
    inner: T,
}

impl<T> Wrapper<T> {
    fn get(&self) -> &T {
        &self.inner
    }
}

async fn check(wrapper: Wrapper<PathBuf>, other: Wrapper<String>) {
    let _ = wrapper.inner.exists(); //~ NOTE blocking_metadata
    let _ = wrapper.get().exists(); //~ NOTE blocking_metadata
    let _ = other.inner.lines();
}
