//! A branch that spawns and does not come back says nothing of the code behind it.

async fn serve() -> u8 {
    tokio::spawn(async {}).await.unwrap();
    0
}

async fn run(name: Option<&str>) -> anyhow::Result<u8> {
    let _ = std::fs::read("before"); //~ NOTE blocking_call
    if name.is_some() {
        return Ok(serve().await);
    }
    let _ = std::fs::read("a"); //~ NOTE blocking_call
    match name {
        Some("exit") => {
            serve().await;
            std::process::exit(1);
        }
        Some("bail") => {
            serve().await;
            anyhow::bail!("no");
        }
        Some(_) => return Ok(serve().await),
        None => {}
    }
    let _ = std::fs::read("b"); //~ NOTE blocking_call
    let Some(_) = name else {
        serve().await;
        panic!();
    };
    let _ = std::fs::read("c"); //~ NOTE blocking_call
    if name.is_none() {
        serve().await;
    }
    let _ = std::fs::read("d"); //~ WARN blocking_call
    Ok(0)
}

#[tokio::main]
async fn main() {
    run(None).await.unwrap();
}
