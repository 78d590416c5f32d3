struct Door(u32);

impl Door {
    fn exists(&self) -> bool {
        self.0 > 0
    }
}

async fn run(numbers: Vec<u32>) -> bool {
    let doors = numbers.into_iter().map(Door).collect::<Vec<_>>();
    doors[0].exists()
}
