//! Paths: re-exports, imports and shadows.

use facade::prelude::*;

async fn glob_through_three_crates() {
    load("x"); //~ WARN blocking_call
}

async fn renamed_re_export() {
    facade::open_sesame("x"); //~ WARN blocking_call
}

async fn import_in_the_function() {
    use std::fs::read as get;
    let _ = get("x"); //~ WARN blocking_call
}

async fn import_in_a_block() {
    let _ = {
        use std::fs::*;
        read_to_string("x") //~ WARN blocking_call
    };
}

mod shadow {
    pub fn read(_: &str) -> Vec<u8> {
        Vec::new()
    }
}

async fn local_import_shadows_a_glob() {
    use shadow::read;
    use std::fs::*;
    read("x");
}

async fn nested_function_shadows_an_import() {
    use std::fs::*;
    fn read(_: &str) {}
    read("x");
}

struct Config;

impl Config {
    fn load() -> Self {
        let _ = std::fs::read("config");
        Config
    }

    async fn through_self() -> Self {
        Self::load() //~ WARN blocking_call
    }
}

type Settings = Config;

async fn through_an_alias() {
    Settings::load(); //~ WARN blocking_call
}

macro_rules! declare {
    ($($item:item)*) => { $($item)* };
}

declare! {
    pub mod made {
        pub fn load_all() {
            let _ = std::fs::read_dir("x");
        }
    }
}

async fn module_made_by_a_macro() {
    made::load_all(); //~ WARN blocking_call
}

macro_rules! module {
    ($name:ident, $function:ident) => {
        pub mod $name {
            pub fn $function() {
                let _ = std::fs::remove_file("x");
            }

            pub use std::fs::read_link as follow;
        }
    };
}

module!(cleaning, clean);

async fn alias_made_by_a_macro() {
    let _ = cleaning::follow("x"); //~ NOTE blocking_metadata
}

fn generic<T>(_: T) {
    let _ = std::fs::read("x");
}

trait Open {
    fn open<T>(&self, _: T) {
        let _ = std::fs::read("x");
    }
}

impl Open for u8 {}

async fn paths_of_every_shape() {
    let _ = ::std::fs::read("x"); //~ WARN blocking_call
    let _ = (std::fs::read)("x"); //~ WARN blocking_call
    let _ = std::fs::read::<&str>("x"); //~ WARN blocking_call
    generic::<u8>(1); //~ WARN blocking_call
    1_u8.open::<u8>(1); //typed~ WARN blocking_call
    <u8 as Open>::open::<u8>(&1, 1); //~ WARN blocking_call
    crate::names::generic(1); //~ WARN blocking_call
    self::generic(1); //~ WARN blocking_call
    let _ = std::fs::read("x"); //~ WARN blocking_call
    ["x"].map(::std::fs::read::<&str>); //~ WARN blocking_call
    ["x"].map((std::fs::read)); //~ WARN blocking_call
}

async fn function_made_by_a_macro(paths: &[&str]) {
    slurp("x"); //~ WARN blocking_call
    facade::prelude::slurp("x"); //~ WARN blocking_call
    paths.iter().copied().map(slurp).count(); //~ WARN blocking_call
}
