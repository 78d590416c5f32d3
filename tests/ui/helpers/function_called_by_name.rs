//! A function that a variable, a constant or a field stands for is called when that is called.

fn mine(path: &str) {
    std::fs::remove_file(path).unwrap();
}

fn harmless(_path: &str) {}

const MINE: fn(&str) = mine;
static HARMLESS: fn(&str) = harmless;

async fn of_std() {
    let remove = std::fs::remove_file;
    remove("a").unwrap(); //~ WARN blocking_call: std::fs::remove_file
}

async fn own() {
    let f = mine;
    f("a"); //~ WARN blocking_call: std::fs::remove_file via remove_file
    let g = harmless;
    g("a");
}

async fn annotated() {
    let f: fn(&str) = mine;
    f("a"); //~ WARN blocking_call: std::fs::remove_file via remove_file
    let b: Box<dyn Fn() -> Vec<u8>> = Box::new(|| std::fs::read("a").unwrap()); //~ WARN blocking_call: std::fs::read
    b();
    let _never: Box<dyn Fn() -> Vec<u8>> = Box::new(|| std::fs::read("a").unwrap());
}

async fn constants() {
    MINE("a"); //~ WARN blocking_call: std::fs::remove_file via remove_file
    HARMLESS("a");
}

struct Store;

impl Store {
    fn load() -> Vec<u8> {
        std::fs::read("store").unwrap()
    }
}

struct Operations {
    remove: fn(&str),
    load: fn() -> Vec<u8>,
    forget: fn(&str),
    either: fn(&str),
}

static OPERATIONS: Operations = Operations {
    remove: mine,
    load: Store::load,
    forget: harmless,
    either: mine,
};

fn other() -> Operations {
    Operations {
        remove: mine,
        load: Store::load,
        forget: harmless,
        either: harmless,
    }
}

async fn fields(operations: &Operations) {
    (OPERATIONS.remove)("a"); //~ WARN blocking_call: std::fs::remove_file via remove_file
    (operations.load)(); //~ WARN blocking_call: std::fs::read via read
    (operations.forget)("a");
    (operations.either)("a");
    let _ = other();
}

async fn hidden(mine: fn(&str)) {
    mine("a");
}

async fn of_a_crate_without_source() {
    let open = open::that;
    open("a").unwrap(); //~ WARN blocking_call: open::that
    let own = own::that;
    own("a");
}

mod own {
    pub fn that(_path: &str) {}
}
