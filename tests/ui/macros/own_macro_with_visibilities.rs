macro_rules! loaders {
    ($($(#[$meta:meta])* $vis:vis $name:ident => $path:literal),* $(,)?) => {
        $($(#[$meta])* $vis async fn $name() -> Vec<u8> {
            std::fs::read($path).unwrap()
        })*
    };
}

loaders! { //~ WARN blocking_call
    #[inline] pub(crate) first => "a",
    #[allow(dead_code)] #[cold] pub second => "b",
    third => "c",
}

macro_rules! unless {
    ($value:expr, $pattern:pat => $body:expr) => {
        match $value {
            $pattern => {}
            _ => $body,
        }
    };
}

async fn reload(old: Option<u32>) {
    unless!(old, Some(1 | 2) => drop(std::fs::read("c"))); //~ WARN blocking_call
}
