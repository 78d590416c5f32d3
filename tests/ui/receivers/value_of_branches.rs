use std::path::PathBuf;

async fn check(first: bool, paths: [PathBuf; 2]) {
    let path = if first { PathBuf::from("a") } else { PathBuf::new() };
    let _ = path.exists(); //~ NOTE blocking_metadata
    let path = match first {
        true => paths[0].clone(),
        false => return,
    };
    let _ = path.exists(); //~ NOTE blocking_metadata
    let path = {
        let name = "a";
        PathBuf::from(name)
    };
    let _ = path.exists(); //~ NOTE blocking_metadata
}
