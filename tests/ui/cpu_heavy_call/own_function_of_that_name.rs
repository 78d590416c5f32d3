mod zstd {
    pub fn encode_all(bytes: &[u8], _level: i32) -> Vec<u8> {
        bytes.to_vec()
    }
}

async fn pack(body: &[u8]) -> Vec<u8> {
    zstd::encode_all(body, 3)
}
