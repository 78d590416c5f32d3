struct Chain {
    blocks: Vec<u32>,
}

impl Chain {
    fn block_on(&mut self, parent: u32) {
        self.blocks.push(parent);
    }
}

async fn mine(chain: &mut Chain) {
    chain.block_on(1);
}
