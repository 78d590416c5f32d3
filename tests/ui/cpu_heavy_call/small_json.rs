use std::collections::HashMap;

#[derive(serde::Serialize, serde::Deserialize)]
struct Reply {
    id: u64,
    name: Option<String>,
    state: State,
    at: chrono::DateTime<chrono::Utc>,
}

#[derive(serde::Serialize, serde::Deserialize)]
enum State {
    Ready,
    Failed { reason: String },
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Page<T> {
    items: Vec<T>,
    next: Option<Box<Page<T>>>,
}

#[derive(serde::Serialize)]
struct Failure {
    message: String,
    headers: HashMap<String, String>,
}

async fn parse(text: &str) -> Result<Reply, serde_json::Error> {
    let _: Result<Vec<u32>, _> = serde_json::from_str(text); //~ NOTE cpu_heavy_call
    let _: Reply = serde_json::from_str(text)?;
    let _ = serde_json::from_slice::<Page<u8>>(text.as_bytes()); //~ NOTE cpu_heavy_call
    let _ = serde_json::from_slice::<serde_json::Value>(text.as_bytes()); //~ NOTE cpu_heavy_call
    let _ = serde_json::from_slice::<State>(text.as_bytes());
    let _ = serde_json::from_str::<dep::Anything>(text); //~ NOTE cpu_heavy_call
    serde_json::from_str(text)
}

async fn write(reply: &Reply, page: Page<Reply>, some: impl serde::Serialize, counts: HashMap<String, u32>) {
    let _ = serde_json::to_string(reply);
    let _ = serde_json::to_vec(&(reply.id, "two", reply));
    let _ = serde_json::to_vec(&page); //~ NOTE cpu_heavy_call
    let _ = serde_json::to_value(&counts); //~ NOTE cpu_heavy_call: serde_json::to_value
    let _ = serde_json::to_string(&some); //~ NOTE cpu_heavy_call
    let _ = serde_yaml::to_string(&reply);
}

async fn written_out(message: String, items: Vec<u8>, headers: HashMap<String, String>) {
    let _ = serde_json::to_vec(&Failure { message, headers });
    let _ = serde_json::to_string(&serde_json::json!({ "ok": true }));
    let _ = serde_json::to_string(&Page { items, next: None }); //~ NOTE cpu_heavy_call
    let _ = serde_json::to_string(&dep::Event { kind: 1 });
}

async fn of_another_crate(sheet: &dep::Sheet) {
    let _ = serde_json::to_vec(&sheet.index()); //~ NOTE cpu_heavy_call
    let found: Option<dep::Playlist> = dep::find().await;
    let _ = serde_json::to_vec(&found); //~ NOTE cpu_heavy_call
}
