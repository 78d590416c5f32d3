fn load() -> impl Future<Output = ()> {
    let _ = std::fs::read("a");
    async {
        let _ = std::fs::read("b"); //~ WARN blocking_call
    }
}

fn boxed(name: String) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async move {
        let _ = std::fs::read(name); //~ WARN blocking_call
    })
}
