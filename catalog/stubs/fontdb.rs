// fontdb 0.24.

pub struct Database;
impl Database {
    pub fn new() -> Self {}
    pub fn load_system_fonts(&mut self) {}
    pub fn load_fonts_dir<P: AsRef<std::path::Path>>(&mut self, dir: P) {}
    pub fn load_font_data(&mut self, data: Vec<u8>) {}
}
