use std::net::ToSocketAddrs;

async fn resolve(name: &str, owned: String) {
    let _ = "example.com:80".to_socket_addrs(); //~ WARN blocking_call
    let _ = name.to_socket_addrs(); //~ WARN blocking_call
    let _ = owned.to_socket_addrs(); //~ WARN blocking_call
    let _ = (name, 80).to_socket_addrs(); //~ WARN blocking_call
    let _ = ToSocketAddrs::to_socket_addrs(&owned); //~ WARN blocking_call
}
