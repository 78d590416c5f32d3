#[nostall::allow(cpu_heavy_call, reason = "cost 4 in this tool")]
async fn register(password: String) {
    drop(bcrypt::hash(password, 4));
}
