use tokio::io::{AsyncRead, AsyncReadExt};

struct Decoder;

impl Decoder {
    fn decode(&mut self, bytes: &mut Vec<u8>) -> Option<u8> {
        bytes.pop()
    }
}

async fn frames(mut socket: impl AsyncRead + Unpin, mut decoder: Decoder) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    loop {
        match decoder.decode(&mut bytes) {
            Some(frame) => drop(frame),
            None => {
                if socket.read_buf(&mut bytes).await? == 0 {
                    return Ok(());
                }
            }
        }
    }
}
