use ssh_key::{Algorithm, LineEnding, PrivateKey};

async fn keys(text: &str, password: &str) {
    let key = PrivateKey::from_openssh(text).unwrap();
    let key = key.decrypt(password).unwrap(); //~ WARN cpu_heavy_call: ssh_key::PrivateKey::decrypt
    let _ = key.to_openssh(LineEnding::LF);
    let _ = PrivateKey::read_openssh_file("id_ed25519"); //~ WARN blocking_call
}

async fn seeds(words: &str) {
    let mnemonic = bip39::Mnemonic::parse(words).unwrap();
    let _ = mnemonic.to_seed(""); //~ WARN cpu_heavy_call: bip39::Mnemonic::to_seed
}

async fn secrets() {
    use secret_service::EncryptionType;
    use secret_service::blocking::SecretService;

    let service = SecretService::connect(EncryptionType::Dh).unwrap(); //~ WARN blocking_call
    let collection = service.get_default_collection().unwrap(); //~ WARN blocking_call
    collection.unlock().unwrap(); //~ WARN blocking_call: secret_service::blocking::Collection::unlock
}

struct Door;

impl Door {
    fn unlock(&self) {}
}

async fn own(door: Door) {
    door.unlock();
}
