// Variables of patterns own what they are bound to, unless it is a part of something borrowed.
struct Temp(u32);

impl Drop for Temp {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all("temp");
    }
}

struct Made {
    _temp: Temp,
    size: u32,
}

async fn make() -> std::io::Result<(u32, Temp)> {
    Ok((1, Temp(1)))
}

async fn in_tuple() -> std::io::Result<u32> {
    let (size, _temp) = make().await?; //~ WARN blocking_call via remove_dir_all
    tokio::task::yield_now().await;
    Ok(size)
}

async fn in_struct(made: Made) -> u32 {
    let Made { _temp, size } = made; //~ WARN blocking_call via remove_dir_all
    tokio::task::yield_now().await;
    size
}

async fn with_else(found: Option<Temp>) {
    let Some(_temp) = found else { return }; //~ WARN blocking_call via remove_dir_all
    tokio::task::yield_now().await;
}

async fn many() -> usize {
    let temps = vec![Temp(1), Temp(2)]; //~ WARN blocking_call via remove_dir_all
    temps.len()
}

async fn borrowed(made: &(u32, Temp), all: &[(u32, Temp)]) -> u32 {
    let (size, temp) = made;
    let Some((_, first)) = all.first() else {
        return temp.0;
    };
    size + first.0
}

async fn moved_on() -> std::io::Result<Temp> {
    let (_, temp) = make().await?;
    Ok(temp)
}
