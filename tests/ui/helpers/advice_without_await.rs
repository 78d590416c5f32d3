//@ snapshot
use std::collections::HashMap;

async fn index(names: Vec<String>, lines: &HashMap<String, Vec<String>>) -> usize {
    let mut count = 0;
    let mut fill = || {
        for name in &names { //~ NOTE long_loop
            for line in &lines[name] {
                count += weigh(line);
            }
        }
    };
    fill();
    count
}

fn weigh(line: &str) -> usize {
    line.len()
}

struct Handle;

impl std::future::Future for Handle {
    type Output = ();

    fn poll(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<()> {
        std::task::Poll::Ready(())
    }
}

fn open(path: String) -> Handle {
    std::fs::write(path, "").unwrap();
    Handle
}

async fn opened(path: String) {
    open(path).await; //~ WARN blocking_call: std::fs::write via std::fs::write
}
