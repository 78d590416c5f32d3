use std::time::Duration;

use futures::StreamExt;
use ratatui::crossterm::event::{self, Event, EventStream, KeyCode};

async fn next_key(terminal: &mut ratatui::DefaultTerminal) -> Option<Event> {
    terminal.draw(|frame| frame.render_widget("a", frame.area())).ok()?;
    if event::poll(Duration::from_millis(100)).ok()? { //~ WARN blocking_call: crossterm::event::poll
        return event::read().ok(); //~ WARN blocking_call
    }
    let _ = KeyCode::Enter;
    let _ = ratatui::crossterm::terminal::supports_keyboard_enhancement(); //~ WARN blocking_call
    EventStream::new().next().await?.ok()
}
