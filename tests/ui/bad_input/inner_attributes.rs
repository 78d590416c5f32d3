#![allow(dead_code)]
#![doc = "text"]

async fn load() {
    #![allow(unused_variables)]
    let _ = std::fs::read("a"); //~ WARN blocking_call
}
