#[tracing::instrument(skip_all, err)]
#[inline]
async fn load() -> std::io::Result<Vec<u8>> {
    std::fs::read("a") //~ WARN blocking_call
}
