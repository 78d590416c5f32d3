#[cfg(test)]
mod tests {
    async fn total() {
        tokio::runtime::Handle::current().block_on(async {});
    }
}
