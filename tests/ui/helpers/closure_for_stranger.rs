// What nothing is known of may call what it is handed, or keep it.
async fn inline(list: stranger::List) {
    list.each(|name| std::fs::read(name)); //~ NOTE blocking_call
}

async fn adapter(list: stranger::List) {
    list.for_each(|name| std::fs::read(name)); //~ WARN blocking_call
}

async fn moved(list: stranger::List, root: String) {
    list.on_change(move |name| std::fs::read(root + name));
}
