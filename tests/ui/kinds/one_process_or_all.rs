use sysinfo::{Pid, ProcessesToUpdate, System};

async fn watch(system: &mut System, pids: &[Pid], which: ProcessesToUpdate<'_>) {
    system.refresh_processes(ProcessesToUpdate::Some(pids), true);
    system.refresh_processes(ProcessesToUpdate::All, true); //~ WARN blocking_call
    system.refresh_processes(which, true); //~ WARN blocking_call
}
