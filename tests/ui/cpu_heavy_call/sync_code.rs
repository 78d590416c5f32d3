fn main() {
    drop(bcrypt::hash("secret", 12));
}
