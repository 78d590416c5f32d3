// wait-timeout 0.2.

pub trait ChildExt {
    fn wait_timeout_ms(&mut self, ms: u32) -> std::io::Result<Option<std::process::ExitStatus>> {}
    fn wait_timeout(&mut self, dur: std::time::Duration) -> std::io::Result<Option<std::process::ExitStatus>>;
}
impl ChildExt for std::process::Child {}
