// sysinfo 0.33.

pub enum ProcessesToUpdate<'a> { All, Some(&'a [Pid]) }
pub struct Pid;
pub struct System;
impl System {
    pub fn new() -> System {}
    pub fn new_all() -> System {}
    pub fn refresh_all(&mut self) {}
    pub fn refresh_memory(&mut self) {}
    pub fn refresh_cpu_usage(&mut self) {}
    pub fn refresh_processes(&mut self, processes_to_update: ProcessesToUpdate<'_>, remove_dead_processes: bool) -> usize {}
}
pub struct Disks;
impl Disks { pub fn new_with_refreshed_list() -> Disks {} }
pub struct Networks;
impl Networks { pub fn new_with_refreshed_list() -> Networks {} }
