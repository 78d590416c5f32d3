use ratatui::{DefaultTerminal, Frame};

async fn run(terminal: &mut DefaultTerminal) {
    draw(terminal); //~ WARN blocking_call: std::fs::read via std::fs::read
    terminal.clear().unwrap(); //~ NOTE blocking_call: ratatui::Terminal::clear
    terminal.draw(|frame| show(frame)).unwrap();
    terminal.hide_cursor().unwrap();
}

fn draw(terminal: &mut DefaultTerminal) {
    terminal.draw(|_| { std::fs::read("settings").unwrap(); }).unwrap();
}

fn show(_frame: &mut Frame) {}

fn with_subscriber(subscriber: dep::Subscriber) {
    tracing::subscriber::with_default(subscriber, || std::fs::read("log").unwrap());
}

async fn traced(subscriber: dep::Subscriber) {
    with_subscriber(subscriber); //~ WARN blocking_call: std::fs::read via std::fs::read
}
