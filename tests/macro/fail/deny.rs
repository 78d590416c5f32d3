//! With `deny`, a finding is an error.

#[nostall::nonblocking(deny)]
async fn load() -> std::io::Result<Vec<u8>> {
    std::fs::read("rates")
}

fn main() {}
