//! `?` converts errors, and the type of a result is inferred.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

type Failure = Box<dyn std::error::Error + Send + Sync>;

#[nostall::nonblocking]
async fn parse(text: &str) -> Result<Vec<u32>, Failure> {
    if text.is_empty() {
        return Err("nothing".into());
    }
    let first = text.split(',').next().ok_or("nothing")?.parse::<u32>()?;
    let rest: Result<_, _> = text.split(',').skip(1).map(str::parse::<u32>).collect();
    let rest: Vec<u32> = rest?;
    Ok(std::iter::once(first).chain(rest).collect())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(parse("1,2").await.unwrap(), [1, 2]);
    assert!(parse("").await.is_err());
}
