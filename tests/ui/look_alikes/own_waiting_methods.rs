struct Child;
struct Receiver;

impl Child {
    fn wait(&mut self) -> u8 {
        1
    }

    fn output(&self) -> u8 {
        2
    }
}

impl Receiver {
    fn recv(&self) -> u8 {
        3
    }

    fn send(&self, _: u8) {}
}

async fn run(mut child: Child, receiver: Receiver) -> u8 {
    receiver.send(child.wait());
    child.output() + receiver.recv()
}
