fn with_text<T>(text: &str, job: impl Fn(&str) -> T) -> T {
    job(text)
}

fn each(rows: &[u8], mut job: impl FnMut(u8)) {
    for row in rows {
        job(*row);
    }
}

async fn run() -> usize {
    let mut sum = 0;
    each(&[1, 2], |row| sum += usize::from(row));
    sum + with_text("a b", |text| text.split(' ').count())
}
