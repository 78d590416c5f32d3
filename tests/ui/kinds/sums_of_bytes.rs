use starbase_utils::hash::sha256;

async fn sums(file: Vec<u8>, integrity: ssri::Integrity) {
    let _ = sha256::from_file("download.tgz"); //~ WARN blocking_call: starbase_utils::hash::sha256::from_file
    let _ = sha256::from_bytes("text");
    let _ = xxhash_rust::xxh3::xxh3_128(&file); //~ NOTE cpu_heavy_call: xxhash_rust::xxh3::xxh3_128
    let _ = xxhash_rust::xxh3::xxh3_64(b"key");
    let _ = integrity.check(&file); //~ NOTE cpu_heavy_call: ssri::Integrity::check
}

async fn reserve(fd: i32) {
    unsafe { libc::posix_fallocate(fd, 0, 1 << 30) }; //~ WARN blocking_call: libc::posix_fallocate
}
