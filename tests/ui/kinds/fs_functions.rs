use std::fs;

async fn change() -> std::io::Result<()> {
    fs::create_dir_all("a")?; //~ WARN blocking_call: std::fs::create_dir_all
    fs::write("a/b", "text")?; //~ WARN blocking_call: std::fs::write
    fs::copy("a/b", "a/c")?; //~ WARN blocking_call: std::fs::copy
    fs::rename("a/c", "a/d")?; //~ WARN blocking_call: std::fs::rename
    fs::read_to_string("a/d")?; //~ WARN blocking_call: std::fs::read_to_string
    fs::remove_file("a/d")?; //~ WARN blocking_call: std::fs::remove_file
    fs::remove_dir_all("a") //~ WARN blocking_call: std::fs::remove_dir_all
}
