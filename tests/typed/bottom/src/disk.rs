use std::ops::Deref;

pub fn load(path: &str) -> Vec<u8> {
    std::fs::read(path).unwrap_or_default()
}

pub struct Disk;

impl Disk {
    pub fn fetch(&self) -> Vec<u8> {
        load("disk")
    }
}

/// Dereferences to a disk, and that is all there is to it.
pub struct Handle(pub Disk);

impl Deref for Handle {
    type Target = Disk;

    fn deref(&self) -> &Disk {
        &self.0
    }
}

pub trait Store {
    type Item;

    fn get(&self) -> Self::Item;

    fn twice(&self) -> (Self::Item, Self::Item) {
        (self.get(), self.get())
    }
}

impl Store for Disk {
    type Item = Vec<u8>;

    fn get(&self) -> Vec<u8> {
        self.fetch()
    }
}
