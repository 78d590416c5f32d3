use tokio::runtime::Builder;

async fn total() {
    let runtime = Builder::new_current_thread().enable_all().build(); //~ NOTE nested_runtime: tokio::runtime::Builder::build
    drop(runtime);
}
