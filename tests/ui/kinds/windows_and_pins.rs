use native_dialog::DialogBuilder;

async fn ask() {
    let dialog = DialogBuilder::message().set_title("a").set_level(1).confirm();
    dialog.show().unwrap(); //~ WARN blocking_call: native_dialog::MessageConfirm::show
    DialogBuilder::file().open_single_file().spawn().await.unwrap();
    tinyfiledialogs::message_box_ok("a", "b", 1); //~ WARN blocking_call
}

async fn show(events: winit::event_loop::EventLoop, app: dep::App) {
    let proxy = events.create_proxy();
    events.run_app(app).unwrap(); //~ WARN blocking_call: winit::event_loop::EventLoop::run_app
}

async fn page(pager: dep::Pager) {
    minus::page_all(pager).unwrap(); //~ WARN blocking_call: minus::page_all
}

async fn pins(pin: &mut rppal::gpio::InputPin, bus: &mut rppal::i2c::I2c, buffer: &mut [u8]) {
    let _ = pin.read();
    pin.poll_interrupt(true, None).unwrap(); //~ WARN blocking_call: rppal::gpio::InputPin::poll_interrupt
    bus.read(buffer).unwrap(); //~ WARN blocking_call: rppal::i2c::I2c::read
}

async fn frames(blocking: &socketcan::CanSocket, socket: &socketcan::tokio::CanSocket) {
    use socketcan::Socket;

    blocking.read_frame().unwrap(); //~ WARN blocking_call: socketcan::Socket::read_frame
    socket.read_frame().await.unwrap();
}

async fn power(manager: &battery::Manager) {
    let _ = manager.batteries(); //~ WARN blocking_call: battery::Manager::batteries
}
