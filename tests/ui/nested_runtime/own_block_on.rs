struct Tower;

impl Tower {
    fn block_on(&self, _: u32) {}
}

async fn build(tower: &Tower) {
    tower.block_on(1);
}
