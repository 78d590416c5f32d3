//! A call that is given to a macro that writes the fn.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

macro_rules! loader {
    ($name:ident, $body:block) => {
        #[nostall::nonblocking]
        async fn $name() $body
    };
}

loader!(load, {
    let _ = std::fs::read("rates");
});

fn main() {}
