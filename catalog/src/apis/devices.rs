//! Devices, the desktop and facts about the system.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    associated("dbus::blocking::Connection::new_session", Device, Likely)
        .because("connects to the bus and waits until it is registered")
        .instead("`zbus::Connection::session().await`, or spawn_blocking"),
    associated("dbus::blocking::Connection::new_system", Device, Likely)
        .because("connects to the bus and waits until it is registered")
        .instead("`zbus::Connection::system().await`, or spawn_blocking"),
    method("dbus::blocking::Connection::process", Device, Certain)
        .when(NonZeroDuration(0))
        .because("waits for messages up to the timeout")
        .instead("dbus_tokio::connection::new_session_sync()"),
    method("dbus::blocking::Proxy::method_call", Device, Certain)
        .because("waits for the reply over the bus")
        .instead("dbus::nonblock::Proxy::method_call(&proxy, ...).await"),
    associated("dbus::channel::Channel::get_private", Device, Likely)
        .because("connects to the bus and waits until it is registered")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("dbus::channel::Channel::send_with_reply_and_block", Device, Certain)
        .because("waits for the reply")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("dbus_tokio::connection::new_session_local", Device, Likely)
        .because("blocks until the connection is set up")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("dbus_tokio::connection::new_session_sync", Device, Likely)
        .because("blocks until the connection is set up")
        .instead("tokio::task::spawn_blocking(dbus_tokio::connection::new_session_sync).await"),
    function("dbus_tokio::connection::new_system_local", Device, Likely)
        .because("blocks until the connection is set up")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("dbus_tokio::connection::new_system_sync", Device, Likely)
        .because("blocks until the connection is set up")
        .instead("tokio::task::spawn_blocking(dbus_tokio::connection::new_system_sync).await"),
    method("evdev::Device::fetch_events", Device, Certain)
        .because("waits for events of the device")
        .instead("evdev::Device::into_event_stream(device)"),
    associated("hidapi::HidApi::new", Device, Likely)
        .because("lists the devices of the system")
        .instead("tokio::task::spawn_blocking(hidapi::HidApi::new).await"),
    method("hidapi::HidApi::open", Device, Likely)
        .because("opens a device")
        .instead("tokio::task::spawn_blocking(move || api.open(vid, pid)).await"),
    method("hidapi::HidApi::open_path", Device, Likely)
        .because("opens a device")
        .instead("tokio::task::spawn_blocking(move || api.open_path(&path)).await"),
    method("hidapi::HidApi::open_serial", Device, Likely)
        .because("opens a device")
        .instead("tokio::task::spawn_blocking(move || api.open_serial(vid, pid, &serial)).await"),
    method("hidapi::HidApi::refresh_devices", Device, Likely)
        .because("lists the devices of the system")
        .instead("tokio::task::spawn_blocking(move || api.refresh_devices()).await"),
    method("hidapi::HidDevice::get_feature_report", Device, Likely)
        .because("waits for the device")
        .instead("tokio::task::spawn_blocking(move || device.get_feature_report(...)).await"),
    method("hidapi::HidDevice::get_input_report", Device, Likely)
        .because("waits for the device")
        .instead("tokio::task::spawn_blocking(move || device.get_input_report(...)).await"),
    method("hidapi::HidDevice::read", Device, Certain)
        .because("waits for the device")
        .instead("`std::thread::spawn(move || ...)` with a `tokio::sync::mpsc` channel"),
    method("hidapi::HidDevice::read_timeout", Device, Certain)
        .when(NonZeroDuration(1))
        .because("waits for the device up to the timeout")
        .instead("`std::thread::spawn(move || ...)` with a `tokio::sync::mpsc` channel"),
    method("hidapi::HidDevice::send_feature_report", Device, Likely)
        .because("waits for the device")
        .instead("tokio::task::spawn_blocking(move || device.send_feature_report(...)).await"),
    method("hidapi::HidDevice::send_output_report", Device, Likely)
        .because("waits for the device")
        .instead("tokio::task::spawn_blocking(move || device.send_output_report(...)).await"),
    method("hidapi::HidDevice::write", Device, Certain)
        .because("waits for the device")
        .instead("`std::thread::spawn(move || ...)` with a `tokio::sync::mpsc` channel"),
    function("hostname::get", FsMetadata, Possible)
        .because("makes a system call")
        .instead("a name asked for once at start-up"),
    method("keyring::Entry::delete_credential", Device, Likely)
        .because("talks to the secret store of the system, which may ask the user")
        .instead("tokio::task::spawn_blocking(move || entry.delete_credential()).await"),
    method("keyring::Entry::get_attributes", Device, Likely)
        .because("talks to the secret store of the system, which may ask the user")
        .instead("tokio::task::spawn_blocking(move || entry.get_attributes()).await"),
    method("keyring::Entry::get_password", Device, Likely)
        .because("talks to the secret store of the system, which may ask the user")
        .instead("tokio::task::spawn_blocking(move || entry.get_password(...)).await"),
    method("keyring::Entry::get_secret", Device, Likely)
        .because("talks to the secret store of the system, which may ask the user")
        .instead("tokio::task::spawn_blocking(move || entry.get_secret()).await"),
    method("keyring::Entry::set_password", Device, Likely)
        .because("talks to the secret store of the system, which may ask the user")
        .instead("tokio::task::spawn_blocking(move || entry.set_password(...)).await"),
    method("keyring::Entry::set_secret", Device, Likely)
        .because("talks to the secret store of the system, which may ask the user")
        .instead("tokio::task::spawn_blocking(move || entry.set_secret(&secret)).await"),
    method("keyring::Entry::update_attributes", Device, Likely)
        .because("talks to the secret store of the system, which may ask the user")
        .instead("tokio::task::spawn_blocking(move || entry.update_attributes(&attributes)).await"),
    method("notify_rust::Notification::show", Device, Likely)
        .because("waits for the reply over the bus")
        .instead("notify_rust::Notification::show_async(&notification).await"),
    method("notify_rust::NotificationHandle::close", Device, Likely)
        .because("asks the notification server over D-Bus and waits for it")
        .instead("notify_rust::NotificationHandle::close_async(&handle).await"),
    method("notify_rust::NotificationHandle::on_close", Device, Certain)
        .because("waits until the notification is gone")
        .instead("tokio::task::spawn_blocking(move || handle.on_close(...)).await"),
    method("notify_rust::NotificationHandle::update", Device, Likely)
        .because("asks the notification server over D-Bus and waits for it")
        .instead("tokio::task::spawn_blocking(move || handle.update()).await"),
    method("notify_rust::NotificationHandle::wait_for_action", Device, Certain)
        .because("waits until the user answers the notification")
        .instead("notify_rust::NotificationHandle::wait_for_action_async(&handle, ...).await"),
    method("notify_rust::NotificationHandle::wait_for_response", Device, Certain)
        .because("waits until the user answers the notification")
        .instead("tokio::task::spawn_blocking(move || handle.wait_for_response(...)).await"),
    function("notify_rust::get_capabilities", Device, Likely)
        .because("asks the notification server over D-Bus and waits for it")
        .instead("tokio::task::spawn_blocking(notify_rust::get_capabilities).await"),
    function("notify_rust::get_server_information", Device, Likely)
        .because("asks the notification server over D-Bus and waits for it")
        .instead("tokio::task::spawn_blocking(notify_rust::get_server_information).await"),
    function("notify_rust::handle_action", Device, Certain)
        .because("waits until the user answers the notification")
        .instead("tokio::task::spawn_blocking(move || notify_rust::handle_action(...)).await"),
    method("pcap::Capture::next_packet", Device, Certain)
        .because("waits for a packet")
        .instead("pcap::Capture::stream(capture, codec)"),
    method("probe_rs::Core::halt", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::Core::reset", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::Core::reset_and_halt", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::Core::run", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::Core::status", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::Core::step", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::Core::wait_for_core_halted", Device, Certain)
        .because("waits for the core up to the timeout")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("probe_rs::MemoryInterface::read", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("probe_rs::MemoryInterface::read_32", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("probe_rs::MemoryInterface::read_8", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("probe_rs::MemoryInterface::read_word_32", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("probe_rs::MemoryInterface::write", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("probe_rs::MemoryInterface::write_32", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("probe_rs::MemoryInterface::write_8", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("probe_rs::MemoryInterface::write_word_32", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("probe_rs::Session::auto_attach", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::Session::core", Device, Likely)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::Session::resume_all_cores", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::flashing::FlashLoader::commit", Device, Certain)
        .because("writes the firmware to the chip")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("probe_rs::flashing::download_file", Device, Certain)
        .because("reads the firmware and writes it to the chip")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("probe_rs::flashing::erase_all", Device, Certain)
        .because("erases the chip")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::probe::DebugProbeInfo::open", Device, Likely)
        .because("opens a USB device")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::probe::Probe::attach", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::probe::Probe::attach_under_reset", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::probe::Probe::target_reset", Device, Certain)
        .because("talks to the probe over USB")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::probe::list::Lister::list_all", Device, Likely)
        .because("asks every USB device that may be a probe")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("probe_rs::probe::list::Lister::open", Device, Likely)
        .because("opens a USB device")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("procfs::process::all_processes", Fs, Likely)
        .because("reads many files under /proc")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rfd::FileDialog::pick_file", Device, Certain)
        .because("waits for the user")
        .instead("rfd::AsyncFileDialog::pick_file(dialog).await"),
    method("rfd::FileDialog::pick_files", Device, Certain)
        .because("waits for the user")
        .instead("rfd::AsyncFileDialog::pick_files(dialog).await"),
    method("rfd::FileDialog::pick_folder", Device, Certain)
        .because("waits for the user")
        .instead("rfd::AsyncFileDialog::pick_folder(dialog).await"),
    method("rfd::FileDialog::pick_folders", Device, Certain)
        .because("waits for the user")
        .instead("rfd::AsyncFileDialog::pick_folders(dialog).await"),
    method("rfd::FileDialog::save_file", Device, Certain)
        .because("waits for the user")
        .instead("rfd::AsyncFileDialog::save_file(dialog).await"),
    method("rfd::MessageDialog::show", Device, Certain)
        .because("waits for the user")
        .instead("rfd::AsyncMessageDialog::show(dialog).await"),
    method("rodio::Player::sleep_until_end", Device, Certain)
        .because("waits for the end of playback")
        .instead("`rodio::Player::empty(&player)` asked between calls of `tokio::time::sleep(duration).await`"),
    method("rodio::Sink::sleep_until_end", Device, Certain)
        .because("waits for the end of playback")
        .instead("`rodio::Sink::empty(&player)` asked between calls of `tokio::time::sleep(duration).await`"),
    method("rppal::gpio::Gpio::poll_interrupts", Device, Certain)
        .because("waits until the level of a pin changes")
        .instead("rppal::gpio::InputPin::set_async_interrupt"),
    method("rppal::gpio::InputPin::poll_interrupt", Device, Certain)
        .because("waits until the level of the pin changes")
        .instead("rppal::gpio::InputPin::set_async_interrupt"),
    method("rppal::i2c::I2c::read", Device, Certain)
        .because("waits for the device on the bus")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rppal::i2c::I2c::write", Device, Certain)
        .because("waits for the device on the bus")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rppal::i2c::I2c::write_read", Device, Certain)
        .because("waits for the device on the bus")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rppal::spi::Spi::read", Device, Certain)
        .because("waits for the device on the bus")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rppal::spi::Spi::transfer", Device, Certain)
        .because("waits for the device on the bus")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rppal::spi::Spi::write", Device, Certain)
        .because("waits for the device on the bus")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rusb::DeviceHandle::clear_halt", Device, Likely)
        .because("waits for the device")
        .instead("tokio::task::spawn_blocking(move || handle.clear_halt(endpoint)).await"),
    method("rusb::DeviceHandle::read_bulk", Device, Certain)
        .because("waits for the transfer up to the timeout, forever if that is zero")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the nusb crate"),
    method("rusb::DeviceHandle::read_control", Device, Certain)
        .because("waits for the transfer up to the timeout, forever if that is zero")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the nusb crate"),
    method("rusb::DeviceHandle::read_interrupt", Device, Certain)
        .because("waits for the transfer up to the timeout, forever if that is zero")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the nusb crate"),
    method("rusb::DeviceHandle::read_languages", Device, Likely)
        .because("waits for the device up to a timeout")
        .instead("tokio::task::spawn_blocking(move || handle.read_languages(...)).await"),
    method("rusb::DeviceHandle::read_string_descriptor", Device, Likely)
        .because("waits for the device up to a timeout")
        .instead("tokio::task::spawn_blocking(move || handle.read_string_descriptor(...)).await"),
    method("rusb::DeviceHandle::read_string_descriptor_ascii", Device, Likely)
        .because("waits for the device up to a timeout")
        .instead("tokio::task::spawn_blocking(move || handle.read_string_descriptor_ascii(...)).await"),
    method("rusb::DeviceHandle::reset", Device, Likely)
        .because("waits until the device is back")
        .instead("tokio::task::spawn_blocking(move || handle.reset()).await"),
    method("rusb::DeviceHandle::set_active_configuration", Device, Likely)
        .because("waits for the device")
        .instead("tokio::task::spawn_blocking(move || handle.set_active_configuration(config)).await"),
    method("rusb::DeviceHandle::write_bulk", Device, Certain)
        .because("waits for the transfer up to the timeout, forever if that is zero")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the nusb crate"),
    method("rusb::DeviceHandle::write_control", Device, Certain)
        .because("waits for the transfer up to the timeout, forever if that is zero")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the nusb crate"),
    method("rusb::DeviceHandle::write_interrupt", Device, Certain)
        .because("waits for the device up to the timeout")
        .instead("tokio::task::spawn_blocking(move || handle.write_interrupt(...)).await"),
    function("rusb::devices", Device, Likely)
        .because("lists the devices of the system")
        .instead("tokio::task::spawn_blocking(rusb::devices).await"),
    function("rusb::open_device_with_vid_pid", Device, Likely)
        .because("lists the devices of the system and opens one")
        .instead("tokio::task::spawn_blocking(move || rusb::open_device_with_vid_pid(vendor, product)).await"),
    method("serialport::SerialPortBuilder::open", Device, Certain)
        .because("opens a device")
        .instead("tokio_serial::SerialPortBuilderExt::open_native_async(builder)"),
    method("serialport::SerialPortBuilder::open_native", Device, Certain)
        .because("opens a device")
        .instead("tokio_serial::SerialPortBuilderExt::open_native_async(builder)"),
    trait_method("serialport::TTYPort::read", Device, Certain)
        .because("waits for the device up to the timeout")
        .instead("`tokio::io::AsyncReadExt::read(&mut port, &mut buf).await` on a `tokio_serial::SerialStream`"),
    trait_method("serialport::TTYPort::write", Device, Certain)
        .because("waits for the device up to the timeout")
        .instead("`tokio::io::AsyncWriteExt::write(&mut port, bytes).await` on a `tokio_serial::SerialStream`"),
    trait_method("socketcan::Socket::read_frame", Device, Likely)
        .because("waits for a frame, unless the socket does not block")
        .instead("socketcan::tokio::CanSocket::read_frame(&socket).await"),
    trait_method("socketcan::Socket::read_frame_timeout", Device, Certain)
        .because("waits for a frame up to the timeout")
        .instead("`tokio::time::timeout` around `socketcan::tokio::CanSocket::read_frame(&socket)`"),
    method("wireguard_control::Device::delete", Device, Likely)
        .because("asks the kernel to remove the interface and waits for the answer")
        .instead("tokio::task::spawn_blocking(move || device.delete()).await"),
    associated("wireguard_control::Device::get", Device, Likely)
        .because("asks the kernel, or a process over its socket, and waits for the answer")
        .instead("tokio::task::spawn_blocking(move || wireguard_control::Device::get(&name, backend)).await"),
    associated("wireguard_control::Device::list", Device, Likely)
        .because("asks the kernel, or looks for sockets in a folder")
        .instead("tokio::task::spawn_blocking(move || wireguard_control::Device::list(backend)).await"),
    method("wireguard_control::DeviceUpdate::apply", Device, Likely)
        .because("sets up the interface through the kernel, or a process over its socket, and waits for the answer")
        .instead("tokio::task::spawn_blocking(move || update.apply(&name, backend)).await"),
    method("zbus::blocking::Connection::call_method", Device, Certain)
        .because("waits for the reply over the bus")
        .instead("zbus::Connection::call_method(...).await"),
    associated("zbus::blocking::Connection::session", Device, Certain)
        .because("waits for the bus")
        .instead("zbus::Connection::session().await"),
    associated("zbus::blocking::Connection::system", Device, Certain)
        .because("waits for the bus")
        .instead("zbus::Connection::system().await"),
    method("zbus::blocking::Proxy::call", Device, Certain)
        .because("waits for the reply over the bus")
        .instead("zbus::Proxy::call(...).await"),
];
