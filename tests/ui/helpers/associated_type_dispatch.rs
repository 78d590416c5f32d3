trait Backend {
    type Disk: Disk;

    fn disk(&self) -> Self::Disk;
}

trait Disk {
    fn load(&self);
}

struct Local;

impl Disk for Local {
    fn load(&self) {
        let _ = std::fs::read("a");
    }
}

async fn run<B: Backend>(backend: B) {
    backend.disk().load(); //~ WARN blocking_call
}
