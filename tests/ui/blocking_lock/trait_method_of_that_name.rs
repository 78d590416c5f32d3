trait Vault {
    fn lock(&self) -> bool;
}

struct Door;

impl Vault for Door {
    fn lock(&self) -> bool {
        true
    }
}

async fn leave(door: &Door, any: &dyn Vault) -> bool {
    door.lock() && any.lock()
}
