use std::collections::{BTreeMap, HashMap, VecDeque};

async fn run(mut map: HashMap<String, u8>, mut queue: VecDeque<u8>, tree: BTreeMap<u8, u8>) {
    map.insert("a".to_owned(), 1);
    let _ = map.get("a").or(tree.get(&1)).copied();
    map.entry("b".to_owned()).or_default();
    map.retain(|_, value| *value > 1);
    let _ = map.remove("a");
    queue.push_back(1);
    while let Some(value) = queue.pop_front() {
        let _ = value;
    }
    let _ = tree.range(1..).next();
}
