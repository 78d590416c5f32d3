// rppal 0.22.

pub mod i2c {
    pub type Result<T> = std::result::Result<T, Error>;
    pub enum Error {}
    pub struct I2c;
    impl I2c {
        pub fn new() -> Result<I2c> {}
        pub fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {}
        pub fn write(&mut self, buffer: &[u8]) -> Result<usize> {}
        pub fn write_read(&self, write_buffer: &[u8], read_buffer: &mut [u8]) -> Result<()> {}
    }
}
pub mod spi {
    pub type Result<T> = std::result::Result<T, Error>;
    pub enum Error {}
    pub struct Spi;
    impl Spi {
        pub fn new<B, S, M>(bus: B, slave_select: S, clock_speed: u32, mode: M) -> Result<Spi> {}
        pub fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {}
        pub fn write(&mut self, buffer: &[u8]) -> Result<usize> {}
        pub fn transfer(&self, read_buffer: &mut [u8], write_buffer: &[u8]) -> Result<usize> {}
    }
}
pub mod gpio {
    pub type Result<T> = std::result::Result<T, Error>;
    pub enum Error {}
    pub enum Level { Low, High }
    pub struct Gpio;
    impl Gpio {
        pub fn new() -> Result<Gpio> {}
        pub fn get(&self, pin: u8) -> Result<Pin> {}
        pub fn poll_interrupts<'a>(&self, pins: &[&'a InputPin], reset: bool, timeout: Option<std::time::Duration>) -> Result<Option<(&'a InputPin, Level)>> {}
    }
    pub struct Pin;
    impl Pin { pub fn into_input(self) -> InputPin {} }
    pub struct InputPin;
    impl InputPin {
        pub fn read(&self) -> Level {}
        pub fn poll_interrupt(&mut self, reset: bool, timeout: Option<std::time::Duration>) -> Result<Option<Level>> {}
    }
}
