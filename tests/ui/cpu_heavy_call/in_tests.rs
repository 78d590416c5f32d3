#[cfg(test)]
mod tests {
    async fn register() {
        drop(bcrypt::hash("secret", 12));
    }
}
