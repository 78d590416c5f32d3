fn kept<F: FnOnce() + Send + 'static>(list: &stranger::List, f: F) {
    list.enter(|| f());
}

fn kept_too(list: &stranger::List, f: impl FnOnce() + 'static) {
    list.enter(|| f());
}

fn called<F: FnOnce()>(list: &stranger::List, f: F) {
    list.enter(|| f());
}

async fn run(list: stranger::List) {
    kept(&list, || drop(std::fs::read("a")));
    kept_too(&list, || drop(std::fs::read("a")));
    called(&list, || drop(std::fs::read("a"))); //~ WARN blocking_call
}
