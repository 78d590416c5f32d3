// signal-hook 0.3.

pub mod iterator {
    pub type Signals = SignalsInfo<exfiltrator::SignalOnly>;
    pub mod exfiltrator {
        pub struct SignalOnly;
    }
    pub struct SignalsInfo<E = exfiltrator::SignalOnly>;
    impl<E> SignalsInfo<E> {
        pub fn new<I, S>(signals: I) -> Result<Self, std::io::Error> {}
        pub fn pending(&mut self) -> impl Iterator<Item = i32> {}
        pub fn wait(&mut self) -> impl Iterator<Item = i32> {}
        pub fn forever(&mut self) -> impl Iterator<Item = i32> {}
    }
}
