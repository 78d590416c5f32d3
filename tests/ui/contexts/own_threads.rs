use std::thread;

async fn load() {
    thread::spawn(|| std::fs::read("a"));
    let _ = thread::Builder::new().name("reader".to_owned()).spawn(|| std::fs::read("a"));
    thread::spawn(move || {
        let receiver = std::sync::mpsc::channel::<u8>().1;
        while let Ok(byte) = receiver.recv() {
            let _ = byte;
        }
    });
}
