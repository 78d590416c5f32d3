use std::io::BufRead;

async fn ask() {
    for line in std::io::stdin().lock().lines() { //~ WARN blocking_call: lines //~ NOTE blocking_call: lock
        let _ = line;
    }
}
