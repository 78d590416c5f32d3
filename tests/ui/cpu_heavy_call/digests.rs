use sha2::{Digest, Sha256, Sha384};

async fn through_the_type(path: &str) -> Vec<u8> {
    let data = tokio::fs::read(path).await.unwrap();
    let _ = Sha256::digest(&data); //~ NOTE cpu_heavy_call: digest::Digest::digest
    let _ = <Sha384 as Digest>::digest(&data); //~ NOTE cpu_heavy_call: digest::Digest::digest
    data
}

async fn in_steps(data: Vec<u8>) {
    let mut hasher = sha1::Sha1::new();
    hasher.update(&data); //~ NOTE cpu_heavy_call: digest::Digest::update
    let _ = hasher.finalize();
    let _ = Sha256::new().chain_update(data).finalize(); //~ NOTE cpu_heavy_call: chain_update
}

async fn of_files(paths: Vec<String>) {
    for path in paths {
        let data = tokio::fs::read(path).await.unwrap();
        let _ = md5::compute(&data); //~ NOTE cpu_heavy_call: md5::compute
    }
}

async fn of_other_crates(body: &[u8], file: bytes::Bytes) {
    let _ = ring::digest::digest(&ring::digest::SHA256, body); //~ NOTE cpu_heavy_call: ring::digest::digest
    let _ = blake2::Blake2b512::digest(file); //~ NOTE cpu_heavy_call: digest::Digest::digest
}
