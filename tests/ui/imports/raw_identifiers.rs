use std::r#fs as r#type;

async fn r#match() {
    let _ = r#type::read("a"); //~ WARN blocking_call: std::fs::read
    let _ = std::fs::r#write("a", "b"); //~ WARN blocking_call: std::fs::write
}
