// arrow shows what its parts declare.

pub use arrow_ipc as ipc;
