//! `return`, `break` and labels work.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn find(rows: &[Vec<u32>], wanted: u32) -> Option<usize> {
    'rows: for (at, row) in rows.iter().enumerate() {
        for &value in row {
            if value > wanted {
                continue 'rows;
            }
            if value == wanted {
                return Some(at);
            }
        }
    }
    None
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(find(&[vec![9], vec![1, 2]], 2).await, Some(1));
}
