use std::path::PathBuf;

enum Event {
    Read(PathBuf),
    Sleep { seconds: u64 },
}

struct Flags {
    exists: bool,
    is_dir: fn() -> bool,
}

async fn run(flags: Flags) -> Vec<Event> {
    let _ = flags.exists && (flags.is_dir)();
    vec![Event::Read(PathBuf::new()), Event::Sleep { seconds: 1 }]
}
