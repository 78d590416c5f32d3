use dialoguer::Confirm;

async fn ask() -> bool {
    Confirm::new()
        .with_prompt("sure?")
        .wait_for_newline(true)
        .interact() //~ WARN blocking_call
        .unwrap()
}
