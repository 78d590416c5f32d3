// symphonia shows what symphonia-core declares.

pub use symphonia_core as core;
