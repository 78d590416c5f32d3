use sha2::{Digest, Sha256};
use tokio::io::AsyncReadExt;

async fn text_and_arrays(name: &str, id: u64, key: [u8; 32]) {
    let _ = Sha256::digest(name);
    let _ = Sha256::digest(name.as_bytes());
    let _ = Sha256::digest(format!("{name}:{id}"));
    let _ = Sha256::digest(id.to_le_bytes());
    let _ = Sha256::digest(key);
    let _ = Sha256::digest(b"salt");
    let _ = md5::compute("text");
}

async fn parts(data: Vec<u8>) {
    let _ = Sha256::digest(&data[..16]);
}

async fn piece_by_piece(mut file: tokio::fs::File) {
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 8192];
    while let Ok(length) = file.read(&mut buffer).await {
        if length == 0 {
            break;
        }
        hasher.update(&buffer);
    }
    let _ = hasher.finalize();
}

struct Counted {
    hasher: Sha256,
}

impl Counted {
    async fn feed(&mut self, piece: &[u8]) {
        self.hasher.update(piece);
    }
}
