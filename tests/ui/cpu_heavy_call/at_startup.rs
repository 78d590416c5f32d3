#[tokio::main]
async fn main() {
    let admin = bcrypt::hash("secret", 12); //~ NOTE cpu_heavy_call
    tokio::spawn(async move { drop(admin) });
}
