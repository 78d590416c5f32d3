macro_rules! loaders {
    ($($name:ident => $path:literal),* $(,)?) => {
        $(async fn $name() -> Vec<u8> {
            std::fs::read($path).unwrap()
        })*
    };
}

loaders! { //~ WARN blocking_call
    first => "a",
    second => "b",
}
