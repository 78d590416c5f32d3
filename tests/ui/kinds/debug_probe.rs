use probe_rs::probe::list::Lister;
use probe_rs::{MemoryInterface, Permissions};

async fn blink(permissions: Permissions) {
    let lister = Lister::new();
    let probes = lister.list_all(); //~ WARN blocking_call: probe_rs::probe::list::Lister::list_all
    let probe = probes[0].open().unwrap_or_else(|_| panic!()); //~ WARN blocking_call: probe_rs::probe::DebugProbeInfo::open
    let mut session = probe.attach("nRF52", permissions).unwrap_or_else(|_| panic!()); //~ WARN blocking_call: probe_rs::probe::Probe::attach
    let mut core = session.core(0).unwrap_or_else(|_| panic!()); //~ WARN blocking_call: probe_rs::Session::core
    let _ = core.id();
    let _ = core.read_word_32(0); //~ WARN blocking_call: probe_rs::MemoryInterface::read_word_32
}
