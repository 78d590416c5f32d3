use futures::Stream;

fn lines() -> impl Stream<Item = Vec<u8>> {
    async_stream::stream! {
        for name in ["a", "b"] {
            yield std::fs::read(name).unwrap(); //~ WARN blocking_call
        }
    }
}

fn try_lines() -> impl Stream<Item = std::io::Result<Vec<u8>>> {
    async_stream::try_stream! {
        let bytes = std::fs::read("a")?; //~ WARN blocking_call
        yield bytes;
    }
}
