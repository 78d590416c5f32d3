type Job = Box<dyn Fn() -> bool + Send>;

struct Jobs {
    list: Vec<Job>,
}

impl Jobs {
    fn add(&mut self, job: impl Fn() -> bool + Send + 'static) {
        self.list.push(Box::new(job));
    }
}

fn keep(job: impl Fn() -> bool + Send + 'static) -> Job {
    Box::new(job)
}

async fn run(jobs: &mut Jobs) -> Job {
    jobs.add(|| std::fs::read("a").is_ok());
    keep(|| std::fs::read("a").is_ok())
}
