//! Whose `Default` runs is known by the type that is wanted.

struct Options {
    jobs: u32,
    name: String,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            jobs: 1,
            name: std::fs::read_to_string("name").unwrap(),
        }
    }
}

#[derive(Default)]
struct Whole {
    options: Options,
}

#[derive(Default)]
struct Plain {
    jobs: u32,
    options: Option<Options>,
    list: Vec<Options>,
}

struct Holder {
    options: Options,
}

fn take(_options: Options) {}

async fn update() -> Options {
    Options {
        jobs: 3,
        ..Default::default() //~ WARN blocking_call: std::fs::read_to_string via read_to_string
    }
}

async fn variable() {
    let _options: Options = Default::default(); //~ WARN blocking_call: std::fs::read_to_string via read_to_string
    let _plain: Plain = Default::default();
}

async fn result() -> Options {
    Default::default() //~ WARN blocking_call: std::fs::read_to_string via read_to_string
}

async fn early(ready: bool) -> Options {
    if ready {
        return Default::default(); //~ WARN blocking_call: std::fs::read_to_string via read_to_string
    }
    std::process::abort()
}

async fn argument() {
    take(Default::default()); //~ WARN blocking_call: std::fs::read_to_string via read_to_string
}

async fn field() -> Holder {
    Holder {
        options: Default::default(), //~ WARN blocking_call: std::fs::read_to_string via read_to_string
    }
}

async fn of_none(options: Option<Options>) -> Options {
    options.unwrap_or_default() //~ WARN blocking_call: std::fs::read_to_string via read_to_string
}

async fn by_value(options: Option<Options>) -> Options {
    options.unwrap_or_else(Default::default) //~ WARN blocking_call: std::fs::read_to_string via read_to_string
}

async fn derived() -> Whole {
    Whole::default() //~ WARN blocking_call: std::fs::read_to_string via read_to_string
}

async fn derived_by_trait() -> Whole {
    Default::default() //~ WARN blocking_call: std::fs::read_to_string via read_to_string
}

async fn taken(options: &mut Options) -> Options {
    std::mem::take(options) //~ WARN blocking_call: std::fs::read_to_string via read_to_string
}

async fn of_others(text: Option<String>, plain: &mut Plain) -> (String, u32) {
    let _ = Plain::default();
    let _list: Vec<Options> = Default::default();
    let _ = std::mem::take(&mut plain.list);
    (text.unwrap_or_default(), Default::default())
}
