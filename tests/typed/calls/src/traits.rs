//! Traits: objects, associated types, defaults, extensions and full paths.

use facade::{Disk, Handle, Store};

async fn default_method(disk: &Disk) {
    disk.twice(); //~ WARN blocking_call
}

async fn fully_qualified(disk: &Disk) {
    <Disk as Store>::get(disk); //~ WARN blocking_call
}

async fn through_the_trait(disk: &Disk) {
    Store::get(disk); //~ WARN blocking_call
}

async fn inherent_by_path(disk: &Disk) {
    Disk::fetch(disk); //~ WARN blocking_call
    <Disk>::fetch(disk); //~ WARN blocking_call
}

async fn object(store: &dyn Store<Item = Vec<u8>>) {
    store.get(); //~ WARN blocking_call
}

trait Backend {
    type Store: Store;

    fn store(&self) -> &Self::Store;
}

async fn associated_type<B: Backend>(backend: &B) {
    backend.store().get(); //~ WARN blocking_call
}

struct Local(Disk);

impl Backend for Local {
    type Store = Disk;

    fn store(&self) -> &Disk {
        &self.0
    }
}

async fn associated_type_that_is_known(local: &Local) {
    local.store().fetch(); //~ WARN blocking_call
}

trait Fetch {
    fn fetch_all(self) -> usize;
}

impl<I: IntoIterator<Item = Disk>> Fetch for I {
    fn fetch_all(self) -> usize {
        self.into_iter().map(|disk| disk.fetch().len()).sum()
    }
}

async fn extension_of_all_iterators(disks: Vec<Disk>) {
    disks.fetch_all(); //typed~ WARN blocking_call
}

async fn extension_of_what_is_hard_to_name(disks: Vec<Disk>) {
    disks
        .into_iter()
        .rev()
        .skip_while(|_| false)
        .inspect(|_| ())
        .fetch_all(); //typed~ WARN blocking_call
}

trait Visit {
    fn visit(&self);
}

impl<F: Fn()> Visit for F {
    fn visit(&self) {
        let _ = std::fs::read("visited");
        self();
    }
}

async fn extension_of_closures() {
    let visitor = || ();
    visitor.visit(); //typed~ WARN blocking_call
}

impl Visit for (u8, u8) {
    fn visit(&self) {
        let _ = std::fs::read("pair");
    }
}

async fn impl_for_a_tuple() {
    (1, 2).visit(); //~ WARN blocking_call
}

impl Visit for str {
    fn visit(&self) {
        let _ = std::fs::read(self);
    }
}

async fn impl_for_text(words: &[String]) {
    words.join("/").visit(); //typed~ WARN blocking_call
    words.concat().trim_matches('x').visit(); //typed~ WARN blocking_call
}

trait Named {
    const NAME: &'static str;

    fn read() -> Vec<u8> {
        std::fs::read(Self::NAME).unwrap_or_default()
    }
}

impl Named for Local {
    const NAME: &'static str = "local";
}

async fn associated_function_of_a_trait() {
    Local::read(); //~ WARN blocking_call
}

async fn associated_function_of_a_parameter<T: Named>() {
    T::read(); //~ WARN blocking_call
}
