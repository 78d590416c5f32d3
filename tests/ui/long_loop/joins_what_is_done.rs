async fn count(sum: &mut u64) {
    *sum += 1;
}

pub async fn busy(mut a: u64, mut b: u64) {
    loop { //~ WARN long_loop
        tokio::join!(count(&mut a), std::future::ready(1));
        if a > b {
            break;
        }
        b -= 1;
    }
}

pub async fn waits(mut a: u64) {
    loop {
        tokio::join!(count(&mut a), tokio::time::sleep(std::time::Duration::from_millis(1)));
        if a > 1_000 {
            break;
        }
    }
}
