use std::path::Path;

async fn work(folder: &Path) -> std::io::Result<()> {
    let _ = tempfile::Builder::new().prefix("a").tempdir_in(folder)?.keep(); //~ WARN blocking_call
    let _ = tempfile::TempDir::with_prefix("a")?.keep(); //~ WARN blocking_call
    let file = tempfile::Builder::new().rand_bytes(5).tempfile_in(folder)?; //~ WARN blocking_call
    let _ = file.persist_noclobber("b"); //~ WARN blocking_call
    Ok(())
}

async fn with_utf8_path() -> std::io::Result<()> {
    let dir = camino_tempfile::tempdir()?; //~ WARN blocking_call: camino_tempfile::tempdir
    //~^ WARN blocking_call: dropping `camino_tempfile::Utf8TempDir`
    let _ = dir.path().join("a");
    Ok(())
}
