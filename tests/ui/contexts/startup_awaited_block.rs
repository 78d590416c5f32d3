async fn run_app() {
    let _ = std::fs::read_dir("."); //~ NOTE blocking_call
    let _ = tokio::spawn(async {}).await;
    let _ = std::fs::read_dir("late"); //~ WARN blocking_call
}

#[tokio::main]
async fn main() {
    async move {
        let _ = std::fs::read("a"); //~ NOTE blocking_call
    }
    .await;
    let later = async {
        let _ = std::fs::read("d"); //~ WARN blocking_call
    };
    let soon = async {
        let _ = std::fs::read("b"); //~ NOTE blocking_call
    };
    soon.await;
    async move {
        let _ = std::fs::read("c"); //~ NOTE blocking_call
        run_app().await
    }
    .instrument(tracing::info_span!("main"))
    .await;
    later.await;
    async move {
        let _ = std::fs::read("e"); //~ WARN blocking_call
    }
    .await;
}
