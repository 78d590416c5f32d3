use std::path::PathBuf;

async fn plain(mut left: u32) {
    let path = loop {
        left -= 1;
        tokio::task::yield_now().await;
        if left == 0 {
            break PathBuf::new();
        }
    };
    path.exists(); //~ NOTE blocking_metadata
}

async fn labelled(mut left: u32) {
    let path = 'out: loop {
        loop {
            left -= 1;
            tokio::task::yield_now().await;
            if left == 0 {
                break 'out PathBuf::new();
            }
        }
    };
    path.exists(); //~ NOTE blocking_metadata
}
