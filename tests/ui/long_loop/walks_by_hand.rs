// A `while` that goes through what is there already ends as a `for` over it would.
use std::collections::VecDeque;

pub struct Batch {
    waiting: VecDeque<u32>,
}

impl Batch {
    pub async fn counts(&self, items: &[u32]) {
        let mut i = 0;
        while i < items.len() {
            if items[i] == 0 {
                i += 1;
                continue;
            }
            handle(items[i]);
            i += 1;
        }
    }

    pub async fn pops(&mut self) {
        while let Some(item) = self.waiting.pop_front() {
            handle(item);
        }
        while !self.waiting.is_empty() {
            self.waiting.truncate(1);
            handle(1);
            self.waiting.clear();
        }
    }

    pub async fn peeks(&mut self) {
        while let Some(item) = self.waiting.front() {
            handle(*item);
            self.waiting.pop_front();
        }
    }

    pub async fn steps(&self, text: &str) {
        let mut words = text.split(' ');
        while let Some(word) = words.next() {
            if word.is_empty() {
                continue;
            }
            handle(1);
            send(word).await;
        }
    }
}

fn handle(item: u32) {
    drop(item.to_string());
}

async fn send(word: &str) {
    tokio::task::yield_now().await;
    drop(word.to_owned());
}
