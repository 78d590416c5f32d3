async fn run() -> usize {
    if cfg!(feature = "fast") && cfg!(unix) {
        return 1;
    }
    let _ = option_env!("HOME");
    let _ = module_path!().len() + line!() as usize;
    concat!("a", 1).len()
}
