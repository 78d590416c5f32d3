struct Door;

impl Door {
    fn lock(&self) {}
}

async fn close(door: &Door) {
    door.lock();
}
