//! What the desktop is asked for: browsers, editors, the clipboard, the bin.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("arboard::Clipboard::get_image", Service, Likely)
        .because("waits for the program that holds the clipboard")
        .instead("tokio::task::spawn_blocking(move || clipboard.get_image()).await"),
    method("arboard::Clipboard::get_text", Service, Likely)
        .because("waits for the program that holds the clipboard")
        .instead("tokio::task::spawn_blocking(move || clipboard.get_text()).await"),
    associated("arboard::Clipboard::new", Service, Likely)
        .because("connects to the display server")
        .instead("tokio::task::spawn_blocking(arboard::Clipboard::new).await"),
    method("arboard::Clipboard::set_text", Service, Likely)
        .because("waits for the display server")
        .instead("tokio::task::spawn_blocking(move || clipboard.set_text(text)).await"),
    function("edit::edit", Stdin, Certain)
        .because("starts an editor and waits for the user")
        .instead("tokio::task::spawn_blocking(move || edit::edit(text)).await"),
    function("edit::edit_bytes", Stdin, Certain)
        .because("starts an editor and waits for the user")
        .instead("tokio::task::spawn_blocking(move || edit::edit_bytes(text)).await"),
    function("edit::edit_file", Stdin, Certain)
        .because("starts an editor and waits for the user")
        .instead("tokio::task::spawn_blocking(move || edit::edit_file(path)).await"),
    function("open::that", Process, Likely)
        .because("starts a launcher and waits for it")
        .instead("open::that_detached(path)"),
    function("open::with", Process, Likely)
        .because("starts a program and waits for it")
        .instead("open::with_detached(path, app)"),
    function("opener::open", Process, Likely)
        .because("starts a launcher, and may wait for it")
        .instead("tokio::task::spawn_blocking(move || opener::open(path)).await"),
    function("opener::open_browser", Process, Likely)
        .because("starts a browser, and may wait for it")
        .instead("tokio::task::spawn_blocking(move || opener::open_browser(url)).await"),
    function("opener::reveal", Process, Likely)
        .because("asks the desktop over D-Bus and waits for it")
        .instead("tokio::task::spawn_blocking(move || opener::reveal(path)).await"),
    function("trash::delete", Fs, Likely)
        .because("moves a file or a whole tree")
        .instead("tokio::task::spawn_blocking(move || trash::delete(path)).await"),
    function("trash::delete_all", Fs, Likely)
        .because("moves files or whole trees")
        .instead("tokio::task::spawn_blocking(move || trash::delete_all(paths)).await"),
    function("webbrowser::open", Process, Likely)
        .because("starts a browser, and waits for one that runs in the terminal")
        .instead("tokio::task::spawn_blocking(move || webbrowser::open(&url)).await"),
    function("webbrowser::open_browser", Process, Likely)
        .because("starts a browser, and waits for one that runs in the terminal")
        .instead(
            "tokio::task::spawn_blocking(move || webbrowser::open_browser(browser, &url)).await",
        ),
    function("webbrowser::open_browser_with_options", Process, Likely)
        .because("starts a browser, and waits for one that runs in the terminal")
        .instead(
            "tokio::task::spawn_blocking(move || webbrowser::open_browser_with_options(...)).await",
        ),
];
