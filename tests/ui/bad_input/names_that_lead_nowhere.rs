use nowhere::fs;
use self::missing::File;

async fn load() {
    let _ = fs::read("a");
    let _ = File::open("a");
    let _ = crate::missing::sleep(1);
    let _ = std::fs::read("a"); //~ WARN blocking_call
}
