// sysinfo 0.38.

use std::collections::HashMap;
use std::process::ExitStatus;

pub enum ProcessesToUpdate<'a> { All, Some(&'a [Pid]) }
pub struct Pid;
pub struct RefreshKind;
pub struct MemoryRefreshKind;
pub struct CpuRefreshKind;
pub struct ProcessRefreshKind;
pub struct DiskRefreshKind;
pub enum Signal { Kill, Term, Interrupt }
pub enum KillError {}
pub struct Cpu;
pub struct Process;
impl Process {
    pub fn kill(&self) -> bool {}
    pub fn kill_with(&self, signal: Signal) -> Option<bool> {}
    pub fn kill_and_wait(&self) -> Result<Option<ExitStatus>, KillError> {}
    pub fn kill_with_and_wait(&self, signal: Signal) -> Result<Option<ExitStatus>, KillError> {}
    pub fn wait(&self) -> Option<ExitStatus> {}
    pub fn pid(&self) -> Pid {}
}
pub struct System;
impl System {
    pub fn new() -> System {}
    pub fn new_all() -> System {}
    pub fn new_with_specifics(refreshes: RefreshKind) -> System {}
    pub fn refresh_specifics(&mut self, refreshes: RefreshKind) {}
    pub fn refresh_all(&mut self) {}
    pub fn refresh_memory(&mut self) {}
    pub fn refresh_memory_specifics(&mut self, refresh_kind: MemoryRefreshKind) {}
    pub fn refresh_cpu_usage(&mut self) {}
    pub fn refresh_cpu_all(&mut self) {}
    pub fn refresh_cpu_specifics(&mut self, refresh_kind: CpuRefreshKind) {}
    pub fn refresh_processes(&mut self, processes_to_update: ProcessesToUpdate<'_>, remove_dead_processes: bool) -> usize {}
    pub fn refresh_processes_specifics(&mut self, processes_to_update: ProcessesToUpdate<'_>, remove_dead_processes: bool, refresh_kind: ProcessRefreshKind) -> usize {}
    pub fn processes(&self) -> &HashMap<Pid, Process> {}
    pub fn process(&self, pid: Pid) -> Option<&Process> {}
    pub fn cpus(&self) -> &[Cpu] {}
    pub fn name() -> Option<String> {}
    pub fn os_version() -> Option<String> {}
    pub fn long_os_version() -> Option<String> {}
    pub fn distribution_id() -> String {}
}
pub struct Disk;
pub struct Disks;
impl Disks {
    pub fn new() -> Disks {}
    pub fn new_with_refreshed_list() -> Disks {}
    pub fn new_with_refreshed_list_specifics(refreshes: DiskRefreshKind) -> Disks {}
    pub fn refresh(&mut self, remove_not_listed_disks: bool) {}
    pub fn refresh_specifics(&mut self, remove_not_listed_disks: bool, refreshes: DiskRefreshKind) {}
    pub fn list(&self) -> &[Disk] {}
}
pub struct Networks;
impl Networks {
    pub fn new() -> Networks {}
    pub fn new_with_refreshed_list() -> Networks {}
    pub fn refresh(&mut self, remove_not_listed_interfaces: bool) {}
}
pub struct Component;
pub struct Components;
impl Components {
    pub fn new() -> Components {}
    pub fn new_with_refreshed_list() -> Components {}
    pub fn refresh(&mut self, remove_not_listed_components: bool) {}
    pub fn list(&self) -> &[Component] {}
}
