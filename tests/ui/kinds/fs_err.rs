use fs_err as fs;

async fn load() {
    let _ = fs::read_to_string("a"); //~ WARN blocking_call: fs_err::read_to_string
    let _ = fs::File::open("a"); //~ WARN blocking_call: fs_err::File::open
}
