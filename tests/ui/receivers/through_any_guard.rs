use std::fs::File;
use std::io::Read;
use std::ops::{Deref, DerefMut};

struct Shared;

impl Shared {
    async fn file(&self) -> impl DerefMut<Target = File> + Send + use<> {
        Box::new(open().await)
    }
}

async fn open() -> File {
    tokio::fs::File::open("a").await.unwrap().into_std().await
}

async fn by_return(shared: &Shared) {
    let mut file = shared.file().await;
    let _ = file.read(&mut [0]); //~ WARN blocking_call: std::io::Read::read
}

async fn by_parameter<G: Deref<Target = File>>(guard: G, other: impl Deref<Target = Vec<u8>>) {
    let _ = guard.sync_all(); //~ WARN blocking_call: std::fs::File::sync_all
    let _ = other.len();
}

trait Aims {
    type Target;
}

// A type that only bears the name is nothing to look through.
async fn no_deref(target: impl Aims<Target = File> + Read) {
    let _ = target;
}
