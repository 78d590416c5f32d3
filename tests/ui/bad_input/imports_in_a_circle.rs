use a::read;

mod a {
    pub use super::b::read;
}

mod b {
    pub use super::a::read;
}

type Loop = Loop2;
type Loop2 = Loop;

async fn load(file: Loop) {
    let _ = read("a");
    let _ = file.sync_all();
    let _ = std::fs::read("a"); //~ WARN blocking_call
}
