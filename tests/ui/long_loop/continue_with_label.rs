struct Sensor;

impl Sensor {
    fn sample(&self) -> i32 {
        0
    }
}

async fn publish(sensor: Sensor, tx: tokio::sync::mpsc::Sender<i32>) {
    'samples: loop { //~ WARN long_loop: can go round
        for _ in 0..3 {
            if sensor.sample() < 10 {
                continue 'samples;
            }
        }
        let _ = tx.send(1).await;
    }
}
