//! Macros that hide calls.

macro_rules! read {
    ($path:literal) => {
        std::fs::read($path)
    };
}

async fn call_in_a_macro() {
    let _ = read!("x"); //~ WARN blocking_call
}

async fn call_in_a_macro_of_another_crate() {
    let _ = facade::read_here!("x"); //typed~ WARN blocking_call
}

macro_rules! twice {
    ($call:ident) => {{
        $call("x");
        $call("y");
    }};
}

fn remove(path: &str) {
    let _ = std::fs::remove_file(path);
}

async fn function_named_to_a_macro() {
    twice!(remove); //~ WARN blocking_call
}

macro_rules! method {
    ($on:expr, $method:ident) => {
        $on.$method()
    };
}

async fn method_named_to_a_macro(file: std::fs::File) {
    let _ = method!(file, sync_all); //~ WARN blocking_call
}

macro_rules! offload {
    ($work:expr) => {
        std::thread::spawn(move || {
            let _ = std::fs::read("x");
            $work
        })
    };
}

async fn macro_that_offloads() {
    offload!(1);
}

macro_rules! outer {
    () => {
        read!("inner")
    };
}

async fn macro_in_a_macro() {
    let _ = outer!(); //~ WARN blocking_call
}

macro_rules! in_sync_code {
    () => {
        std::fs::read("x")
    };
}

fn helper() {
    let _ = in_sync_code!();
}

async fn helper_with_a_macro() {
    helper(); //~ WARN blocking_call
}

macro_rules! with {
    ($on:ident => $($method:ident),+) => {{ $($on.$method();)+ }};
}

async fn methods_named_to_a_macro(disk: facade::Disk) {
    use facade::Store;
    with!(disk => fetch, twice); //~ WARN blocking_call //~ WARN blocking_call
}

macro_rules! steps {
    (first $($function:ident $path:literal)then+) => {{ $($function($path);)+ }};
}

async fn language_of_a_macro() {
    steps!(first remove "x" then remove "y"); //~ WARN blocking_call //~ WARN blocking_call
}

macro_rules! when {
    ($value:block on $path:literal) => {
        if $path.is_empty() {
            drop($value)
        }
    };
}

async fn block_given_to_a_macro() {
    when!({ std::fs::read("x") } on "y"); //~ WARN blocking_call
}

/// The compiler says nothing of what std's own macros call.
async fn macro_of_std(mut file: std::fs::File) {
    use std::io::Write;
    let _ = writeln!(file, "{}", 1); //~ WARN blocking_call
    let _ = file.flush();
    println!("{:?}", std::fs::read("x")); //~ WARN blocking_call
}

async fn macros_of_another_crate(disk: facade::Disk, handle: &facade::Handle) {
    facade::fetch_from!(disk); //typed~ WARN blocking_call
    facade::fetch_from!(handle); //typed~ WARN blocking_call
    facade::load_here!("x"); //typed~ WARN blocking_call
    facade::load_twice!("x"); //typed~ WARN blocking_call
    let _ = facade::call_with!(std::fs::read, "x"); //typed~ WARN blocking_call
    facade::call_with!(remove, "x"); //typed~ WARN blocking_call
}

fn helper_of_another_crate() {
    facade::load_here!("x");
}

async fn helper_with_a_macro_of_another_crate() {
    helper_of_another_crate(); //typed~ WARN blocking_call
}

fn nested_function(disk: facade::Disk) -> impl Sized {
    struct Inside(facade::Disk);

    impl Inside {
        fn work(self) -> Vec<u8> {
            self.0.fetch()
        }
    }

    macro_rules! inside {
        ($of:expr) => {
            Inside($of).work()
        };
    }

    inside!(disk)
}

async fn method_of_a_type_in_a_function(disk: facade::Disk) {
    nested_function(disk); //~ WARN blocking_call
}

macro_rules! path {
    (read) => {
        std::fs::read
    };
}

async fn path_from_a_macro() {
    let _ = path!(read)("x"); //~ WARN blocking_call: std::fs::read
}
