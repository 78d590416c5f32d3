struct Ticket;

impl Ticket {
    fn lock(&self) -> Ticket {
        Ticket
    }
}

async fn run(ticket: &Ticket) {
    let guard = ticket.lock();
    tokio::task::yield_now().await;
    drop(guard);
}
