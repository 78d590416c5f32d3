use std::process::Child;

async fn look(child: &mut Child) -> u32 {
    let _ = child.try_wait();
    let _ = child.kill();
    child.id()
}
