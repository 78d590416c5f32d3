async fn inline(list: stranger::List) {
    list.each(|name| std::fs::read(name)); //~ WARN blocking_call
}

async fn moved(list: stranger::List, root: String) {
    list.on_change(move |name| std::fs::read(root + name));
}
