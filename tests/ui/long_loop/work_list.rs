// What is put back into the list makes its length unknown.
pub async fn walks(root: u64) {
    let mut open = vec![root];
    while let Some(node) = open.pop() { //~ NOTE long_loop
        for child in children(node) {
            open.push(child);
        }
    }
}

// Most loops that compute come to an end soon.
pub async fn converges(mut n: u64) {
    while n != 1 {
        n = next(n);
    }
}

fn children(node: u64) -> Vec<u64> {
    (2..node).filter(|child| node % child == 0).collect()
}

fn next(n: u64) -> u64 {
    if n % 2 == 0 { n / 2 } else { 3 * n + 1 }
}

pub async fn starts_over(mut at: u64, end: u64) {
    while at < end {
        if next(at) == 1 {
            at = 1;
        }
    }
}
