use walkdir::WalkDir;

async fn walk() {
    for entry in WalkDir::new("a") { //~ WARN blocking_call
        let _ = entry;
    }
    let count = WalkDir::new("a").into_iter().count(); //~ WARN blocking_call
    for path in glob::glob("*.rs").unwrap() { //~ WARN blocking_call
        let _ = (path, count);
    }
}
