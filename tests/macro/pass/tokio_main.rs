//! With `#[tokio::main]`, on either side.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

mod above {
    #[tokio::main(flavor = "current_thread")]
    #[nostall::nonblocking]
    pub async fn main() -> Result<u32, std::num::ParseIntError> {
        let n: u32 = "7".parse()?;
        Ok(n)
    }
}

mod below {
    #[nostall::nonblocking]
    #[tokio::main(flavor = "current_thread")]
    pub async fn main() -> Result<u32, std::num::ParseIntError> {
        let n: u32 = "7".parse()?;
        Ok(n)
    }
}

fn main() {
    assert_eq!(above::main(), Ok(7));
    assert_eq!(below::main(), Ok(7));
}
