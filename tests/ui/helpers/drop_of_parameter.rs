// A function owns what it takes by value, `self` too, and drops it at its end.
struct Output(u32);

impl Drop for Output {
    fn drop(&mut self) {
        let _ = std::fs::remove_file("out");
    }
}

struct App {
    output: Output,
    name: String,
}

impl App {
    async fn run(self) -> std::io::Result<()> { //~ WARN blocking_call via remove_file
        tokio::task::yield_now().await;
        Ok(())
    }

    async fn look(&self) -> u32 {
        self.output.0
    }

    async fn into_output(self) -> Output {
        self.output
    }

    async fn take_apart(self) -> (String, Output) {
        let App { output, name } = self;
        (name, output)
    }
}

async fn serve(_output: Output) { //~ WARN blocking_call via remove_file
    tokio::task::yield_now().await;
}

async fn pass_on(output: Output) {
    let _ = tokio::task::spawn_blocking(move || drop(output)).await;
}

fn consume(_output: Output) {}

async fn through_helper(output: Output) {
    consume(output); //~ WARN blocking_call via consume > std::fs::remove_file
}

async fn shared(app: std::sync::Arc<App>) -> u32 {
    app.output.0
}

impl App {
    async fn start(self) -> Self {
        self
    }

    async fn parts(mut self, list: bool) -> usize { //~ WARN blocking_call via remove_file
        if list {
            return print(self.name);
        }
        self = self.start().await;
        self.name.len()
    }
}

fn print(name: String) -> usize {
    name.len()
}
