async fn run(path: &str) {
    let _ = nix::unistd::User::from_name("app"); //~ WARN blocking_call
    let _ = nix::unistd::chown(path, None, None); //~ WARN blocking_call
    let _ = plist::from_file::<_, u32>(path); //~ WARN blocking_call
    let _ = dunce::canonicalize(path); //~ NOTE blocking_metadata
    let _ = webbrowser::open("https://example.org"); //~ WARN blocking_call
    let _ = inquire::MultiSelect::new("which?", vec![1, 2]).with_page_size(3).prompt(); //~ WARN blocking_call
    let _ = dialoguer::FuzzySelect::with_theme(&dialoguer::theme::ColorfulTheme::default()).items(&["a"]).interact_opt(); //~ WARN blocking_call
}
