use std::path::Path;

trait ReadExt {
    fn slurp(&self) -> Vec<u8>;
}

impl ReadExt for Path {
    fn slurp(&self) -> Vec<u8> {
        std::fs::read(self).unwrap()
    }
}

trait WriteExt {
    fn dump(&self);
}

impl<T: AsRef<Path>> WriteExt for T {
    fn dump(&self) {
        let _ = std::fs::write(self, "a");
    }
}

async fn run(path: &Path, name: String) {
    let _ = path.slurp(); //~ WARN blocking_call
    name.dump(); //~ WARN blocking_call
}
