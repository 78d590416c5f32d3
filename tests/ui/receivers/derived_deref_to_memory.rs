struct Door;

impl Door {
    fn exists(&self) -> bool {
        true
    }
}

#[derive(derive_more::Deref)]
struct Entrance(Door);

async fn run(entrance: Entrance) -> bool {
    entrance.exists()
}
