//! `impl Trait` in the return type stays.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn evens(limit: u32) -> impl Iterator<Item = u32> + Clone {
    (0..limit).filter(|n| n % 2 == 0)
}

#[nostall::nonblocking]
async fn parsed(text: &str) -> Result<impl Iterator<Item = u32>, std::num::ParseIntError> {
    let limit: u32 = text.parse()?;
    Ok(0..limit)
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(evens(5).await.clone().count(), 3);
    assert_eq!(parsed("4").await.map(Iterator::count), Ok(4));
}
