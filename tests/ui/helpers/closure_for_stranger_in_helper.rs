//! Whether a function of another crate calls a closure is as open in a helper as in async code.

fn draw(terminal: &mut stranger::Terminal) {
    terminal.draw(|_frame| std::fs::read("logo").unwrap());
}

fn look(terminal: &mut stranger::Terminal) {
    terminal.draw(|_frame| std::path::Path::new("logo").exists());
}

fn on_a_thread() {
    std::thread::spawn(|| std::fs::read("logo").unwrap());
}

fn redraw(terminal: &mut stranger::Terminal) {
    draw(terminal);
}

async fn run(terminal: &mut stranger::Terminal) {
    redraw(terminal); //~ NOTE blocking_call: std::fs::read via draw > read
    look(terminal);
    on_a_thread();
}
