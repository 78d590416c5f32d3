//! What is made a `PathBuf` is one, whatever it was before.

use std::path::PathBuf;

async fn run(url: Option<String>, dir: Option<PathBuf>) {
    let own = stranger::CONFIG.to_path_buf();
    let _ = own.read_dir(); //~ WARN blocking_call: std::path::Path::read_dir
    let (_, checkout) = match url {
        Some(url) => (url, stranger::checkout()),
        None => (String::new(), dir.unwrap()),
    };
    let _ = checkout.read_dir(); //~ WARN blocking_call: std::path::Path::read_dir
    let unknown = stranger::checkout();
    let _ = unknown.read_dir();
    let _ = stranger::CONFIG.to_path_buf_of("a").read_dir();
}
