use std::fs;

async fn list() -> std::io::Result<usize> {
    let mut count = 0;
    for entry in fs::read_dir("a")? { //~ WARN blocking_call: std::fs::read_dir
        let _ = entry?;
        count += 1;
    }
    Ok(count)
}
