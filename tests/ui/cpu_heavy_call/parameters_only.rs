async fn hasher() -> argon2::Argon2<'static> {
    argon2::Argon2::default()
}
