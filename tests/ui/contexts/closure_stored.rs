struct Job {
    run: Box<dyn Fn() -> bool + Send>,
}

async fn jobs(list: &mut Vec<Box<dyn Fn() -> bool + Send>>) -> Job {
    list.push(Box::new(|| std::fs::read("a").is_ok()));
    let job = Job { run: Box::new(|| std::fs::read("a").is_ok()) };
    job
}
