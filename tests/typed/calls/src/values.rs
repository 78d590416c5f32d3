//! Functions named as values.

use facade::{Disk, Store, load};

async fn argument_of_an_adapter(paths: &[&str]) {
    paths.iter().map(|path| load(path)).count(); //~ WARN blocking_call
    paths.iter().copied().map(load).count(); //~ WARN blocking_call
}

async fn method_as_an_argument(disks: &[Disk]) {
    disks.iter().map(Disk::fetch).count(); //~ WARN blocking_call
    disks.iter().map(Store::get).count();
    disks.iter().map(<Disk as Store>::get).count(); //~ WARN blocking_call
}

async fn argument_of_a_helper() {
    fn run(work: impl FnOnce(&'static str) -> Vec<u8>) {
        work("x");
    }
    run(load); //~ WARN blocking_call
    run(facade::open_sesame); //~ WARN blocking_call
}

async fn argument_that_is_only_kept() {
    let kept: Vec<fn(&str) -> Vec<u8>> = vec![load];
}
