use portable_pty::{Child, CommandBuilder, PtyPair};

struct Session {
    child: Box<dyn portable_pty::Child + Send + Sync>,
}

impl Session {
    fn detach(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn close(mut session: Session) {
    session.detach(); //~ WARN blocking_call: portable_pty::Child::wait via wait
}

async fn start(pair: PtyPair) {
    let mut child = pair.slave.spawn_command(CommandBuilder::new("sh")).unwrap(); //~ NOTE blocking_call: spawn_command
    child.kill().unwrap(); //~ NOTE blocking_call: portable_pty::ChildKiller::kill
}

async fn look(child: &mut dyn Child) {
    let _ = child.try_wait();
    let _ = child.process_id();
}
