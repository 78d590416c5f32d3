struct Session;

impl Drop for Session {
    fn drop(&mut self) {
        let _ = std::fs::write("session", "closed");
    }
}

async fn run(session: Session) {
    std::mem::forget(session);
}
