trait Read {
    fn read(&mut self, buffer: &mut [u8]) -> usize;
    fn read_to_end(&mut self) -> Vec<u8>;
}

async fn load<R: Read>(mut input: R, other: &mut dyn Read) -> usize {
    let _ = other.read_to_end();
    let _ = Read::read(&mut input, &mut [0]);
    input.read(&mut [0])
}
