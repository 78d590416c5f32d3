//! A borrow error in the body stays where it was.

#[nostall::nonblocking]
async fn load(mut rows: Vec<u32>) -> u32 {
    let first = &rows[0];
    rows.push(1);
    *first
}

fn main() {}
