macro_rules! loader {
    ($name:ident) => {
        async fn $name() -> Vec<u8> {
            std::thread::sleep(std::time::Duration::from_secs(1));
            std::fs::read(stringify!($name)).unwrap()
        }
    };
}

loader!(load); //~ WARN blocking_call
