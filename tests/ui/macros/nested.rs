use std::path::Path;

async fn run(path: &Path) {
    let _ = vec![format!("{:?}", std::fs::read("a"))]; //~ WARN blocking_call
    assert!(matches!(path.exists(), true)); //~ NOTE blocking_metadata
    let _ = format!("{}", {
        let bytes = std::fs::read("a"); //~ WARN blocking_call
        bytes.is_ok()
    });
    tokio::select! {
        _ = async {
            tokio::select! {
                _ = async {} => drop(std::fs::read("b")), //~ WARN blocking_call
            }
        } => {}
    }
}
