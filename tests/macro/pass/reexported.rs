//! `nostall` can be reached by another path.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

mod prelude {
    pub use nostall as watching;
}

use prelude::watching::nonblocking as quick;

#[quick(crate = crate::prelude::watching)]
async fn by_path() -> u32 {
    7
}

#[quick(crate = "crate::prelude::watching")]
async fn by_text() -> u32 {
    7
}

fn main() {}
