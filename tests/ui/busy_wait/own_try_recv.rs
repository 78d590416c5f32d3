struct Inbox(Vec<u32>);

impl Inbox {
    fn try_recv(&mut self) -> Option<u32> {
        self.0.pop()
    }
}

async fn read(inbox: &mut Inbox) -> u32 {
    let mut sum = 0;
    while let Some(job) = inbox.try_recv() {
        sum += job;
    }
    sum
}
