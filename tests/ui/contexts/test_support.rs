//! Test support that is part of a library is there for tests alone, by its name.

pub struct Store;

impl Store {
    pub async fn for_test() -> Vec<u8> {
        std::fs::read("a").unwrap() //~ NOTE blocking_call
    }

    pub async fn open_for_tests() -> Vec<u8> {
        std::fs::read("a").unwrap() //~ NOTE blocking_call
    }

    pub async fn for_testers() -> Vec<u8> {
        std::fs::read("a").unwrap() //~ WARN blocking_call
    }
}

pub mod test_utils {
    pub mod sandbox {
        pub async fn create() {
            std::fs::create_dir("a").unwrap(); //~ NOTE blocking_call
        }
    }
}

pub mod test {
    pub async fn run() {
        std::fs::create_dir("a").unwrap(); //~ WARN blocking_call
    }
}
