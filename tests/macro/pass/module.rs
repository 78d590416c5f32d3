//! On an inline module, the attribute is for all async fns in it.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
mod rates {
    //! Rates.
    use std::collections::HashMap;

    pub struct Rates(pub HashMap<String, u32>);

    impl Rates {
        pub async fn get(&self, name: &str) -> Option<u32> {
            self.0.get(name).copied()
        }
    }

    pub mod inner {
        pub async fn load() -> super::Rates {
            super::Rates(super::HashMap::new())
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(rates::inner::load().await.get("eur").await, None);
}
