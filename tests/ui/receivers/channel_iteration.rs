use std::sync::mpsc::Receiver;

async fn drain(receiver: Receiver<u8>) {
    for byte in receiver { //~ WARN blocking_call
        let _ = byte;
    }
}

async fn collect(receiver: &Receiver<u8>) -> Vec<u8> {
    receiver.iter().collect() //~ WARN blocking_call
}
