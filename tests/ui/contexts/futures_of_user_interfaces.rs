use std::sync::mpsc::Receiver;

fn start(clicks: Receiver<u32>) {
    glib::spawn_future_local(async move {
        let _ = clicks.recv();
        tokio::spawn(async {
            std::thread::sleep(std::time::Duration::from_secs(1)); //~ WARN blocking_call
        });
    });
}

fn start_again() {
    gtk::glib::spawn_future_local(async move {
        let _ = std::fs::read("icons");
    });
}

trait OnMainThread {
    fn each(self, run: impl FnMut(u32) + 'static);
}

impl OnMainThread for tokio::sync::mpsc::Receiver<u32> {
    fn each(mut self, mut run: impl FnMut(u32) + 'static) {
        glib::spawn_future_local(async move {
            while let Some(value) = self.recv().await {
                run(value);
            }
        });
    }
}

fn show(clicks: tokio::sync::mpsc::Receiver<u32>) {
    clicks.each(|_| drop(std::fs::read("icons")));
}

async fn on_worker() {
    let _ = std::fs::read("icons"); //~ WARN blocking_call
}
