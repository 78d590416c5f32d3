async fn pack(bytes: &[u8]) {
    drop(zstd::encode_all(bytes, 19)); //~ WARN cpu_heavy_call: zstd
}
