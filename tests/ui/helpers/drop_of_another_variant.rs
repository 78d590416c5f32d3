//! What is assigned over is the variant that was matched, less what was taken from it.

use tempfile::NamedTempFile;

enum State {
    Idle(Option<NamedTempFile>),
    Ready(NamedTempFile),
    Busy(tokio::task::JoinHandle<State>),
    Done,
}

async fn in_an_arm(state: &mut State) {
    match state {
        State::Idle(file) => {
            let _kept = std::mem::ManuallyDrop::new(file.take());
            *state = State::Done;
        }
        State::Busy(_) => *state = State::Done,
        State::Done => *state = State::Done,
        State::Ready(_) => *state = State::Done, //~ WARN blocking_call: dropping `tempfile::NamedTempFile`
    }
}

async fn in_if_let(state: &mut State) {
    if let State::Done = state {
        *state = State::Done;
    } else if let State::Ready(_) = state {
        *state = State::Done; //~ WARN blocking_call: dropping `tempfile::NamedTempFile`
    }
}

async fn after_the_if(state: &mut State) {
    if let State::Done = state {
        return;
    }
    *state = State::Done; //~ NOTE blocking_call: dropping `tempfile::NamedTempFile`
}

async fn taken(file: &mut Option<NamedTempFile>) {
    let _kept = std::mem::ManuallyDrop::new(file.take());
    *file = None;
}

async fn found_empty(file: &mut Option<NamedTempFile>) {
    if file.is_none() {
        *file = None;
    }
}

async fn full(file: &mut Option<NamedTempFile>) {
    *file = None; //~ WARN blocking_call: dropping `tempfile::NamedTempFile`
}

fn update(state: &mut State, next: State) {
    *state = next;
}

async fn through_a_helper(state: &mut State) {
    update(state, State::Done);
}
