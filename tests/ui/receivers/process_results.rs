use std::process::{ExitStatus, Output};

async fn look(output: Output, status: ExitStatus) -> bool {
    let _ = String::from_utf8_lossy(&output.stdout).lines().count();
    output.status.success() && status.code().is_none()
}
