use std::path::PathBuf;

fn pair() -> (PathBuf, (u8, PathBuf)) {
    (PathBuf::new(), (1, PathBuf::new()))
}

async fn check() {
    let (first, (_, second)) = pair();
    let _ = first.exists(); //~ NOTE blocking_metadata
    let _ = second.exists(); //~ NOTE blocking_metadata
    let (third, count) = (PathBuf::from("a"), 1);
    let _ = (third.exists(), count); //~ NOTE blocking_metadata
    let _ = pair().0.exists(); //~ NOTE blocking_metadata
}
