//! Attributes at the start of a body stay there.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn quiet() {
    #![allow(unused_variables, reason = "shows that it works")]
    let unused = 1;
}

fn main() {}
