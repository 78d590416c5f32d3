use bcrypt::BcryptError;

async fn register(error: BcryptError) -> String {
    error.to_string()
}
