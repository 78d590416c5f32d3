//! What is at hand comes to an end, whatever takes it out.

struct Parser {
    rest: Vec<u8>,
}

impl Parser {
    fn token(&mut self) -> Option<u8> {
        self.rest.pop()
    }
}

async fn parse(parser: &mut Parser) -> u32 {
    let mut sum = 0;
    while let Some(token) = parser.token() {
        sum += u32::from(token);
    }
    sum
}
