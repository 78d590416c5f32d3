fn settings() -> String {
    std::fs::read_to_string("config").unwrap()
}

async fn serve(_: String) {}

#[tokio::main]
async fn main() {
    match std::env::args().len() {
        1 => {
            tokio::spawn(serve(settings())); //~ NOTE blocking_call
        }
        2 => {
            tokio::spawn(serve(String::new()));
            let _ = settings(); //~ WARN blocking_call
        }
        _ => serve(settings()).await, //~ NOTE blocking_call
    }
    let _ = settings(); //~ WARN blocking_call
}
