struct Sensor;

impl Sensor {
    fn sample(&self) -> i32 {
        0
    }
}

async fn publish(sensor: Sensor, tx: tokio::sync::mpsc::Sender<i32>) {
    loop { //~ WARN long_loop: can go round
        let value = sensor.sample();
        if value < 10 {
            continue;
        }
        let _ = tx.send(value).await;
    }
}
