//@ snapshot
//! What changes what it borrows stays on its thread, and `drop` is not called by its name.

struct Journal(Vec<String>);

impl Journal {
    fn flush(&mut self) {
        std::fs::write("journal", self.0.concat()).unwrap();
        self.0.clear();
    }
}

struct Lease;

impl Drop for Lease {
    fn drop(&mut self) {
        std::fs::remove_dir_all("lease").unwrap();
    }
}

async fn run(journal: &mut Journal) {
    journal.flush(); //~ WARN blocking_call
    let _lease = Lease; //~ WARN blocking_call
}
