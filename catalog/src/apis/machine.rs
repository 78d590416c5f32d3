//! What the machine says of itself: processes, disks, memory, batteries.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("battery::Manager::batteries", Device, Likely)
        .because("reads files about every battery")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("battery::Manager::refresh", Device, Likely)
        .because("reads files about a battery")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("psutil::cpu::cpu_times", Device, Possible)
        .because("reads the counters of all processors")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("psutil::disk::disk_usage", Device, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("psutil::disk::partitions", Device, Likely)
        .because("reads the table of mounts")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("psutil::memory::virtual_memory", Device, Possible)
        .because("reads the counters of the memory")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("psutil::process::pids", Device, Likely)
        .because("lists all processes")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("psutil::process::processes", Device, Likely)
        .because("scans all processes, which takes 1 to 100 ms")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("sysinfo::Components::new_with_refreshed_list", Device, Likely)
        .because("reads every sensor of the machine")
        .instead("tokio::task::spawn_blocking(sysinfo::Components::new_with_refreshed_list).await"),
    method("sysinfo::Components::refresh", Device, Likely)
        .because("reads every sensor of the machine")
        .instead("tokio::task::spawn_blocking(move || components.refresh(...)).await"),
    associated("sysinfo::Disks::new_with_refreshed_list", Device, Likely)
        .because("asks the system about every entry")
        .instead("tokio::task::spawn_blocking(sysinfo::Disks::new_with_refreshed_list).await"),
    associated("sysinfo::Disks::new_with_refreshed_list_specifics", Device, Likely)
        .because("asks the system about every entry")
        .instead("tokio::task::spawn_blocking(move || sysinfo::Disks::new_with_refreshed_list_specifics(refreshes)).await"),
    method("sysinfo::Disks::refresh", Device, Likely)
        .because("asks the system about every entry")
        .instead("tokio::task::spawn_blocking(move || disks.refresh(...)).await"),
    method("sysinfo::Disks::refresh_specifics", Device, Likely)
        .because("asks the system about every entry")
        .instead("tokio::task::spawn_blocking(move || disks.refresh_specifics(...)).await"),
    associated("sysinfo::Networks::new_with_refreshed_list", Device, Likely)
        .because("asks the system about every entry")
        .instead("tokio::task::spawn_blocking(sysinfo::Networks::new_with_refreshed_list).await"),
    method("sysinfo::Networks::refresh", Device, Likely)
        .because("asks the system about every entry")
        .instead("tokio::task::spawn_blocking(move || networks.refresh(...)).await"),
    method("sysinfo::Process::kill_and_wait", Process, Certain)
        .because("waits until the process has ended")
        .instead("tokio::task::spawn_blocking(move || process.kill_and_wait()).await"),
    method("sysinfo::Process::kill_with_and_wait", Process, Certain)
        .because("waits until the process has ended")
        .instead("tokio::task::spawn_blocking(move || process.kill_with_and_wait(signal)).await"),
    method("sysinfo::Process::wait", Process, Certain)
        .because("waits until the process has ended")
        .instead("tokio::task::spawn_blocking(move || process.wait()).await"),
    associated("sysinfo::System::distribution_id", Device, Possible)
        .because("reads the file that names the system")
        .instead("a call at start-up, before the runtime runs"),
    associated("sysinfo::System::long_os_version", Device, Possible)
        .because("reads the file that names the system")
        .instead("a call at start-up, before the runtime runs"),
    associated("sysinfo::System::name", Device, Possible)
        .because("reads the file that names the system")
        .instead("a call at start-up, before the runtime runs"),
    associated("sysinfo::System::new_all", Device, Likely)
        .because("scans all processes, which takes 1 to 100 ms")
        .instead("tokio::task::spawn_blocking(sysinfo::System::new_all).await"),
    associated("sysinfo::System::new_with_specifics", Device, Possible)
        .because("reads what it is asked to, which may be all processes")
        .instead("tokio::task::spawn_blocking(move || sysinfo::System::new_with_specifics(refreshes)).await"),
    associated("sysinfo::System::os_version", Device, Possible)
        .because("reads the file that names the system")
        .instead("a call at start-up, before the runtime runs"),
    method("sysinfo::System::refresh_all", Device, Likely)
        .because("scans all processes, which takes 1 to 100 ms")
        .instead("tokio::task::spawn_blocking(move || system.refresh_all(...)).await"),
    method("sysinfo::System::refresh_cpu_all", Device, Possible)
        .because("reads the counters of all processors")
        .instead("tokio::task::spawn_blocking(move || system.refresh_cpu_all()).await"),
    method("sysinfo::System::refresh_cpu_specifics", Device, Possible)
        .because("reads the counters of all processors")
        .instead("tokio::task::spawn_blocking(move || system.refresh_cpu_specifics(...)).await"),
    method("sysinfo::System::refresh_cpu_usage", Device, Possible)
        .because("reads the counters of all processors")
        .instead("tokio::task::spawn_blocking(move || system.refresh_cpu_usage()).await"),
    method("sysinfo::System::refresh_memory", Device, Possible)
        .because("reads the counters of the memory")
        .instead("tokio::task::spawn_blocking(move || system.refresh_memory()).await"),
    method("sysinfo::System::refresh_memory_specifics", Device, Possible)
        .because("reads the counters of the memory")
        .instead("tokio::task::spawn_blocking(move || system.refresh_memory_specifics(...)).await"),
    method("sysinfo::System::refresh_processes", Device, Likely)
        .when(Unless{argument:0,named:"Some"})
        .because("scans all processes, which takes 1 to 100 ms")
        .instead("tokio::task::spawn_blocking(move || system.refresh_processes(...)).await"),
    method("sysinfo::System::refresh_processes_specifics", Device, Likely)
        .when(Unless{argument:0,named:"Some"})
        .because("scans all processes, which takes 1 to 100 ms")
        .instead("tokio::task::spawn_blocking(move || system.refresh_processes_specifics(...)).await"),
    method("sysinfo::System::refresh_specifics", Device, Possible)
        .because("reads what it is asked to, which may be all processes")
        .instead("tokio::task::spawn_blocking(move || system.refresh_specifics(...)).await"),
];
