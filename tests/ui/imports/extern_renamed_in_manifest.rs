//@ extern: fs_err2 = fs_err
use fs_err2 as fs;

async fn load() {
    let _ = fs_err2::read("a"); //~ WARN blocking_call: fs_err::read
    let _ = fs::write("a", "b"); //~ WARN blocking_call: fs_err::write
}
