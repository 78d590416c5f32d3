use std::io::Read;

async fn receive(mut stream: std::net::TcpStream) -> std::io::Result<()> {
    let mut bytes = [0; 512];
    loop {
        if stream.read(&mut bytes)? == 0 { //~ WARN blocking_call
            return Ok(());
        }
    }
}
