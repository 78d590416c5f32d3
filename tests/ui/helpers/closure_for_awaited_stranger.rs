async fn run(pool: stranger::Pool) {
    pool.interact(|_| std::fs::read("a")).await;
    stranger::interact(|_: u32| std::fs::read("a")).await;
}
