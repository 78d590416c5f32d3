use futures::StreamExt;

async fn run(names: Vec<String>) {
    let load = |name: String| async move { std::fs::read(name) }; //~ WARN blocking_call
    futures::stream::iter(names).for_each(|name| async move {
        let _ = std::fs::read(name); //~ WARN blocking_call
    }).await;
    let _ = load("a".to_owned()).await;
}

fn handlers() -> Vec<impl Fn() -> std::pin::Pin<Box<dyn Future<Output = ()>>>> {
    vec![|| -> std::pin::Pin<Box<dyn Future<Output = ()>>> {
        Box::pin(async {
            let _ = std::fs::read("a"); //~ WARN blocking_call
        })
    }]
}
