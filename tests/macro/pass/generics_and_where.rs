//! Type parameters, bounds and `where` stay.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn longest<'a, T, I>(items: I, least: usize) -> Option<&'a T>
where
    T: AsRef<str> + ?Sized + 'a,
    I: IntoIterator<Item = &'a T>,
{
    let fits = |item: &&T| item.as_ref().len() >= least;
    items.into_iter().filter(fits).max_by_key(|item| item.as_ref().len())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(longest(["a", "bcd", "ef"], 2).await, Some("bcd"));
}
