// configparser 3.

pub mod ini {
    use std::collections::HashMap;
    use std::path::Path;

    type Map = HashMap<String, HashMap<String, Option<String>>>;
    pub struct WriteOptions;
    pub struct Ini;
    impl Ini {
        pub fn new() -> Ini {}
        pub fn load<T: AsRef<Path>>(&mut self, path: T) -> Result<Map, String> {}
        pub fn load_and_append<T: AsRef<Path>>(&mut self, path: T) -> Result<Map, String> {}
        pub async fn load_async<T: AsRef<Path>>(&mut self, path: T) -> Result<Map, String> {}
        pub fn read(&mut self, input: String) -> Result<Map, String> {}
        pub fn get(&self, section: &str, key: &str) -> Option<String> {}
        pub fn write<T: AsRef<Path>>(&self, path: T) -> std::io::Result<()> {}
        pub fn pretty_write<T: AsRef<Path>>(&self, path: T, write_options: &WriteOptions) -> std::io::Result<()> {}
        pub fn writes(&self) -> String {}
    }
}
