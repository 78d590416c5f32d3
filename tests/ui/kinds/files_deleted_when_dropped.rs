use tempfile::NamedTempFile;

struct Job {
    out: NamedTempFile,
}

async fn work(job: Job) {
    tokio::task::yield_now().await;
    drop(job); //~ WARN blocking_call: dropping `tempfile::NamedTempFile`
}

async fn to_the_end(job: Job) { //~ WARN blocking_call: dropping `tempfile::NamedTempFile`
    tokio::task::yield_now().await;
    let _ = job.out.path();
}

async fn script() -> std::io::Result<()> {
    let script = camino_tempfile::Builder::new().prefix("a").tempfile()?; //~ WARN blocking_call: camino_tempfile::Builder::tempfile
    //~^ WARN blocking_call: dropping `camino_tempfile::NamedUtf8TempFile`
    tokio::fs::write(script.path(), "").await
}

async fn handed_on(job: Job) -> NamedTempFile {
    job.out
}
