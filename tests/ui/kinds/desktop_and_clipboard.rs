use copypasta::{ClipboardContext, ClipboardProvider};

async fn show(url: &str) {
    open::that_detached(url).unwrap(); //~ WARN blocking_call: open::that_detached
    open::with_detached(url, "firefox").unwrap(); //~ WARN blocking_call: open::with_detached
    let _ = open::commands(url);
    let _ = open::that_in_background(url);
}

async fn paste() -> String {
    let mut clipboard = ClipboardContext::new().unwrap(); //~ WARN blocking_call
    clipboard.get_contents().unwrap() //~ WARN blocking_call: copypasta::ClipboardProvider::get_contents
}

struct Memory(String);

impl ClipboardProvider for Memory {
    fn get_contents(&mut self) -> copypasta::Result<String> {
        Ok(self.0.clone())
    }

    fn set_contents(&mut self, contents: String) -> copypasta::Result<()> {
        self.0 = contents;
        Ok(())
    }
}

async fn in_memory(mut clipboard: Memory) {
    clipboard.get_contents().unwrap();
}
