use std::time::Duration;

async fn poll(consumer: &mut kafka::consumer::Consumer) {
    let _ = consumer.poll(); //~ WARN blocking_call: kafka::consumer::Consumer::poll
}

async fn input(device: &mut evdev::Device) {
    let _ = device.fetch_events(); //~ WARN blocking_call: evdev::Device::fetch_events
}

async fn ipc(receiver: &ipc_channel::ipc::IpcReceiver<u8>) {
    let _ = receiver.recv(); //~ WARN blocking_call: ipc_channel::ipc::IpcReceiver::recv
    let _ = receiver.try_recv();
    let _ = receiver.try_recv_timeout(Duration::ZERO);
}

async fn watched(inotify: &mut inotify::Inotify, buffer: &mut [u8]) {
    let _ = inotify.read_events(buffer);
    let _ = inotify.read_events_blocking(buffer); //~ WARN blocking_call: inotify::Inotify::read_events_blocking
}
