//@ extern: clap_complete = clap_complete
use clap_complete::shells::Zsh;

trait Install {
    fn install(&self);
    fn again(&self) {
        self.install();
    }
    fn name(&self) -> &str;
}

impl Install for Zsh {
    fn install(&self) {
        let _ = std::fs::write("a", "b");
    }
    fn name(&self) -> &str {
        "zsh"
    }
}

async fn run() {
    Zsh.install(); //~ WARN blocking_call: std::fs::write
    Zsh::new().install(); //~ WARN blocking_call: std::fs::write
    Zsh.name();
    Zsh.other();
}
