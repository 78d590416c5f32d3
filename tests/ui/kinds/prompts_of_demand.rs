use demand::{Confirm, DemandOption, Input, Select};

async fn ask() {
    let name = Input::new("name").placeholder("nobody").run(); //~ WARN blocking_call: demand::Input::run
    let prompt = Select::new("which").option(DemandOption::new(1));
    prompt.run().unwrap(); //~ WARN blocking_call: demand::Select::run
    confirm(); //~ WARN blocking_call: demand::Confirm::run via run
}

fn confirm() -> bool {
    Confirm::new("sure?").affirmative("yes").run().unwrap()
}

struct Wizard;

impl Wizard {
    fn run(self) {}
}

async fn own() {
    Wizard.run();
    let _ = Input::new("name").description("not asked for yet");
}
