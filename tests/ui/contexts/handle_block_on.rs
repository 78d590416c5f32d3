use tokio::runtime::Handle;

fn run(handle: &Handle) {
    let _ = std::fs::read("a");
    handle.block_on(async {
        let _ = std::fs::read("b"); //~ WARN blocking_call
    });
}
