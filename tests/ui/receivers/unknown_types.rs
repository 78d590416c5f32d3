use std::ops::Deref;

async fn check<T>(value: T)
where
    T: Deref<Target = Probe>,
{
    let _ = value.exists();
    let made = make(&value);
    let _ = made.read();
}

struct Probe;

impl Probe {
    fn exists(&self) -> bool {
        true
    }

    fn read(&self) -> u8 {
        1
    }
}

fn make<T>(value: &T) -> &T::Target
where
    T: Deref<Target = Probe>,
{
    value
}
