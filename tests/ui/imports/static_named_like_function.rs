use std::fs::read as load;

static READ: fn(&str) -> usize = str::len;

async fn run() -> usize {
    let load = READ;
    load("a") + READ("b")
}
