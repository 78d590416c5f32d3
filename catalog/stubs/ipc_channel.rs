// ipc-channel 0.19.

pub mod ipc {
    pub enum IpcError {}
    pub enum TryRecvError {}
    pub fn channel<T>() -> std::io::Result<(IpcSender<T>, IpcReceiver<T>)> {}
    pub struct IpcSender<T>;
    impl<T> IpcSender<T> { pub fn send(&self, data: T) -> Result<(), IpcError> {} }
    pub struct IpcReceiver<T>;
    impl<T> IpcReceiver<T> {
        pub fn recv(&self) -> Result<T, IpcError> {}
        pub fn try_recv(&self) -> Result<T, TryRecvError> {}
        pub fn try_recv_timeout(&self, duration: std::time::Duration) -> Result<T, TryRecvError> {}
    }
}
