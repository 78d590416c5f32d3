//! What the desktop is asked for: browsers, editors, the clipboard, the bin.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("arboard::Clear::default", Service, Likely)
        .because("waits for the display server")
        .instead("tokio::task::spawn_blocking(move || clipboard.clear()).await"),
    method("arboard::Clipboard::clear", Service, Likely)
        .because("waits for the display server")
        .instead("tokio::task::spawn_blocking(move || clipboard.clear()).await"),
    method("arboard::Clipboard::get_image", Service, Likely)
        .because("waits for the program that holds the clipboard")
        .instead("tokio::task::spawn_blocking(move || clipboard.get_image()).await"),
    method("arboard::Clipboard::get_text", Service, Likely)
        .because("waits for the program that holds the clipboard")
        .instead("tokio::task::spawn_blocking(move || clipboard.get_text()).await"),
    associated("arboard::Clipboard::new", Service, Likely)
        .because("connects to the display server")
        .instead("tokio::task::spawn_blocking(arboard::Clipboard::new).await"),
    method("arboard::Clipboard::set_html", Service, Likely)
        .because("waits for the display server")
        .instead("tokio::task::spawn_blocking(move || clipboard.set_html(html, alternative)).await"),
    method("arboard::Clipboard::set_image", Service, Likely)
        .because("converts the image and waits for the display server")
        .instead("tokio::task::spawn_blocking(move || clipboard.set_image(image)).await"),
    method("arboard::Clipboard::set_text", Service, Likely)
        .because("waits for the display server")
        .instead("tokio::task::spawn_blocking(move || clipboard.set_text(text)).await"),
    method("arboard::Get::file_list", Service, Likely)
        .because("waits for the program that holds the clipboard")
        .instead("tokio::task::spawn_blocking(move || clipboard.get().file_list()).await"),
    method("arboard::Get::html", Service, Likely)
        .because("waits for the program that holds the clipboard")
        .instead("tokio::task::spawn_blocking(move || clipboard.get().html()).await"),
    method("arboard::Get::image", Service, Likely)
        .because("waits for the program that holds the clipboard")
        .instead("tokio::task::spawn_blocking(move || clipboard.get().image()).await"),
    method("arboard::Get::text", Service, Likely)
        .because("waits for the program that holds the clipboard")
        .instead("tokio::task::spawn_blocking(move || clipboard.get().text()).await"),
    method("arboard::Set::file_list", Service, Likely)
        .because("waits for the display server")
        .instead("tokio::task::spawn_blocking(move || clipboard.set().file_list(...)).await"),
    method("arboard::Set::html", Service, Likely)
        .because("waits for the display server")
        .instead("tokio::task::spawn_blocking(move || clipboard.set().html(...)).await"),
    method("arboard::Set::image", Service, Likely)
        .because("waits for the display server")
        .instead("tokio::task::spawn_blocking(move || clipboard.set().image(...)).await"),
    method("arboard::Set::text", Service, Likely)
        .because("waits for the display server")
        .instead("tokio::task::spawn_blocking(move || clipboard.set().text(...)).await"),
    trait_method("cli_clipboard::ClipboardProvider::get_contents", Service, Likely)
        .because("waits for the display server, or the program that holds the clipboard")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("cli_clipboard::ClipboardProvider::new", Service, Likely)
        .because("connects to the display server")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("cli_clipboard::ClipboardProvider::set_contents", Service, Likely)
        .because("waits for the display server, or the program that holds the clipboard")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("cli_clipboard::get_contents", Service, Likely)
        .because("connects to the display server and waits for it")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("cli_clipboard::set_contents", Service, Likely)
        .because("connects to the display server and waits for it")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("clipboard::ClipboardProvider::get_contents", Service, Likely)
        .because("waits for the display server, or the program that holds the clipboard")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("clipboard::ClipboardProvider::new", Service, Likely)
        .because("connects to the display server")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("clipboard::ClipboardProvider::set_contents", Service, Likely)
        .because("waits for the display server, or the program that holds the clipboard")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("copypasta::ClipboardContext::new", Service, Likely)
        .because("connects to the display server")
        .instead("tokio::task::spawn_blocking(copypasta::ClipboardContext::new).await"),
    trait_method("copypasta::ClipboardProvider::get_contents", Service, Likely)
        .because("waits for the program that holds the clipboard")
        .instead("tokio::task::spawn_blocking(move || clipboard.get_contents()).await"),
    trait_method("copypasta::ClipboardProvider::set_contents", Service, Likely)
        .because("waits for the display server")
        .instead("tokio::task::spawn_blocking(move || clipboard.set_contents(text)).await"),
    function("edit::edit", Stdin, Certain)
        .because("starts an editor and waits for the user")
        .instead("tokio::task::spawn_blocking(move || edit::edit(text)).await"),
    function("edit::edit_bytes", Stdin, Certain)
        .because("starts an editor and waits for the user")
        .instead("tokio::task::spawn_blocking(move || edit::edit_bytes(text)).await"),
    function("edit::edit_bytes_with_builder", Stdin, Certain)
        .because("starts an editor and waits for the user")
        .instead("tokio::task::spawn_blocking(move || edit::edit_bytes_with_builder(bytes, &builder)).await"),
    function("edit::edit_file", Stdin, Certain)
        .because("starts an editor and waits for the user")
        .instead("tokio::task::spawn_blocking(move || edit::edit_file(path)).await"),
    function("edit::edit_with_builder", Stdin, Certain)
        .because("starts an editor and waits for the user")
        .instead("tokio::task::spawn_blocking(move || edit::edit_with_builder(text, &builder)).await"),
    function("edit::get_editor", FsMetadata, Likely)
        .because("looks for known editors in the directories of PATH")
        .instead("tokio::task::spawn_blocking(edit::get_editor).await"),
    function("eframe::run_native", Wait, Certain)
        .because("runs the window until it is closed")
        .instead("a call on the main thread, with the runtime on others"),
    method("native_dialog::MessageAlert::show", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("`spawn`, which gives a future"),
    method("native_dialog::MessageConfirm::show", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("`spawn`, which gives a future"),
    method("native_dialog::OpenMultipleFile::show", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("`spawn`, which gives a future"),
    method("native_dialog::OpenSingleDir::show", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("`spawn`, which gives a future"),
    method("native_dialog::OpenSingleFile::show", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("`spawn`, which gives a future"),
    method("native_dialog::SaveSingleFile::show", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("`spawn`, which gives a future"),
    function("open::that", Process, Likely)
        .because("starts a launcher and waits for it")
        .instead("tokio::task::spawn_blocking(move || open::that_detached(path)).await"),
    function("open::that_detached", Process, Likely)
        .because("starts a launcher; newer versions wait up to 250 ms to see whether it fails")
        .instead("tokio::task::spawn_blocking(move || open::that_detached(path)).await"),
    function("open::that_detached_with_timeout", Process, Likely)
        .because("starts a launcher and waits for it up to the timeout")
        .instead("tokio::task::spawn_blocking(move || open::that_detached(path)).await"),
    function("open::with", Process, Likely)
        .because("starts a program and waits for it")
        .instead("tokio::task::spawn_blocking(move || open::with_detached(path, app)).await"),
    function("open::with_detached", Process, Likely)
        .because("starts a program, and forks to detach it")
        .instead("tokio::task::spawn_blocking(move || open::with_detached(path, app)).await"),
    function("opener::open", Process, Likely)
        .because("starts a launcher on the calling thread")
        .instead("tokio::task::spawn_blocking(move || opener::open(path)).await"),
    function("opener::open_browser", Process, Likely)
        .because("starts a launcher on the calling thread")
        .instead("tokio::task::spawn_blocking(move || opener::open_browser(url)).await"),
    function("opener::reveal", Process, Likely)
        .because("asks the desktop over D-Bus and waits for it, or starts a launcher")
        .instead("tokio::task::spawn_blocking(move || opener::reveal(path)).await"),
    function("rdev::grab", Device, Certain)
        .because("listens for keys and moves of the mouse without end")
        .instead("`std::thread::spawn`, and a channel"),
    function("rdev::listen", Device, Certain)
        .because("listens for keys and moves of the mouse without end")
        .instead("`std::thread::spawn`, and a channel"),
    function("tinyfiledialogs::color_chooser_dialog", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("tinyfiledialogs::input_box", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("tinyfiledialogs::message_box_ok", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("tinyfiledialogs::message_box_ok_cancel", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("tinyfiledialogs::message_box_yes_no", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("tinyfiledialogs::open_file_dialog", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("tinyfiledialogs::open_file_dialog_multi", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("tinyfiledialogs::password_box", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("tinyfiledialogs::save_file_dialog", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("tinyfiledialogs::save_file_dialog_with_filter", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("tinyfiledialogs::select_folder_dialog", Device, Certain)
        .because("shows a dialog and waits for the user")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("trash::TrashContext::delete", Fs, Likely)
        .because("moves a file or a whole tree")
        .instead("tokio::task::spawn_blocking(move || context.delete(path)).await"),
    method("trash::TrashContext::delete_all", Fs, Likely)
        .because("moves files or whole trees")
        .instead("tokio::task::spawn_blocking(move || context.delete_all(paths)).await"),
    function("trash::delete", Fs, Likely)
        .because("moves a file or a whole tree")
        .instead("tokio::task::spawn_blocking(move || trash::delete(path)).await"),
    function("trash::delete_all", Fs, Likely)
        .because("moves files or whole trees")
        .instead("tokio::task::spawn_blocking(move || trash::delete_all(paths)).await"),
    function("trash::os_limited::is_empty", Fs, Likely)
        .because("looks into every bin")
        .instead("tokio::task::spawn_blocking(trash::os_limited::is_empty).await"),
    function("trash::os_limited::list", Fs, Likely)
        .because("reads every entry of every bin")
        .instead("tokio::task::spawn_blocking(trash::os_limited::list).await"),
    function("trash::os_limited::metadata", Fs, Likely)
        .because("asks about an entry, or lists it if it is a folder")
        .instead("tokio::task::spawn_blocking(move || trash::os_limited::metadata(&item)).await"),
    function("trash::os_limited::purge_all", Fs, Likely)
        .because("deletes files or whole trees")
        .instead("tokio::task::spawn_blocking(move || trash::os_limited::purge_all(items)).await"),
    function("trash::os_limited::restore_all", Fs, Likely)
        .because("moves files or whole trees")
        .instead("tokio::task::spawn_blocking(move || trash::os_limited::restore_all(items)).await"),
    function("trash::os_limited::trash_folders", Fs, Likely)
        .because("reads the table of mounts and asks about the bin of each")
        .instead("tokio::task::spawn_blocking(trash::os_limited::trash_folders).await"),
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
    method("winit::event_loop::EventLoop::run", Wait, Certain)
        .because("runs the events of all windows until they are closed")
        .instead("a call on the main thread, with the runtime on others"),
    method("winit::event_loop::EventLoop::run_app", Wait, Certain)
        .because("runs the events of all windows until they are closed")
        .instead("a call on the main thread, with the runtime on others"),
    method("wl_clipboard_rs::copy::Options::copy", Service, Likely)
        .because("waits for the display server")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("wl_clipboard_rs::copy::copy", Service, Likely)
        .because("waits for the display server")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("wl_clipboard_rs::paste::get_contents", Service, Likely)
        .because("waits for the display server")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("wl_clipboard_rs::paste::get_mime_types", Service, Likely)
        .because("waits for the display server")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
];
