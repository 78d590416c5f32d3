use std::io::Write;

async fn load(names: Vec<String>) {
    let task = tokio::task::spawn_blocking(move || -> std::io::Result<usize> {
        fn size(name: &str) -> std::io::Result<usize> {
            Ok(std::fs::read(name)?.len())
        }
        let mut sum = 0;
        for name in &names {
            if !std::path::Path::new(name).exists() {
                continue;
            }
            sum += size(name)? + names.iter().filter_map(|name| std::fs::read(name).ok()).count();
        }
        let mut file = std::fs::File::create("sum")?;
        writeln!(file, "{sum}")?;
        println!("{:?}", std::fs::read("sum"));
        Ok(sum)
    });
    let _ = task.await;
}
