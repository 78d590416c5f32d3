use std::io::{Read, Write};

async fn follow(task: u32) {
    let mut handle = match pueue_lib::get_log_file_handle(task) {
        Err(_) => {
            return;
        }
        Ok(handle) => handle,
    };
    let mut buffer = Vec::new();
    let _ = handle.read_to_end(&mut buffer); //~ NOTE blocking_call
    let _ = pueue_lib::child(task).stdin().write_all(&buffer); //~ NOTE blocking_call
}

mod of_tokio {
    use tokio::io::AsyncReadExt;

    async fn follow(task: u32) {
        let mut buffer = Vec::new();
        let _ = pueue_lib::handle(task).read_to_end(&mut buffer).await;
    }
}

mod of_both {
    use std::io::Read;
    use tokio::io::AsyncReadExt;

    fn follow(task: u32) {
        let mut buffer = Vec::new();
        let read = pueue_lib::handle(task).read_to_end(&mut buffer);
    }

    async fn start(task: u32) {
        follow(task)
    }
}
