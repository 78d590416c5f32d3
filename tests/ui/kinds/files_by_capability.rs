use cap_std::fs::Dir;
use std::io::Read;

async fn read(dir: &Dir, text: &mut String) {
    let mut file = dir.open("a").unwrap(); //~ WARN blocking_call: cap_std::fs::Dir::open
    file.read_to_string(text).unwrap(); //~ WARN blocking_call: std::io::Read::read_to_string
    dir.remove_dir_all("b").unwrap(); //~ WARN blocking_call: cap_std::fs::Dir::remove_dir_all
    let _ = dir.exists("c"); //~ NOTE blocking_metadata: cap_std::fs::Dir::exists
}

async fn write(bytes: &[u8]) {
    use atomicwrites::{AtomicFile, OverwriteBehavior};
    use std::io::Write;

    let file = AtomicFile::new("a", OverwriteBehavior::AllowOverwrite);
    let _ = file.path();
    file.write(|file| file.write_all(bytes)).unwrap(); //~ WARN blocking_call: atomicwrites::AtomicFile::write
    //~^ WARN blocking_call: std::io::Write::write_all
}

async fn temporary() {
    let dir = tempdir::TempDir::new("a").unwrap(); //~ WARN blocking_call
    //~^ WARN blocking_call: tempdir::TempDir
}

async fn settings(ini: &mut configparser::ini::Ini) {
    ini.load("a.ini").unwrap(); //~ WARN blocking_call: configparser::ini::Ini::load
    ini.load_async("a.ini").await.unwrap();
    let _ = ini.get("a", "b");
}
