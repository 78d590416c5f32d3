async fn connect() {
    let _ = dbus_tokio::connection::new_session_sync(); //~ WARN blocking_call: dbus_tokio::connection::new_session_sync
    let _ = dbus::blocking::Connection::new_system(); //~ WARN blocking_call: dbus::blocking::Connection::new_system
}

async fn offloaded() {
    let _ = tokio::task::spawn_blocking(dbus_tokio::connection::new_session_sync).await;
}
