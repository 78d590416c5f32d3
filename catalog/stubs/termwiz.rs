// termwiz 0.22 and later.

pub mod input { pub enum InputEvent {} }
pub mod terminal {
    pub trait Terminal {
        fn poll_input(&mut self, wait: Option<std::time::Duration>) -> Result<Option<crate::input::InputEvent>, ()>;
    }
    pub struct SystemTerminal;
    impl SystemTerminal { pub fn new<C>(caps: C) -> Result<Self, ()> {} }
    impl Terminal for SystemTerminal {}
    pub mod buffered {
        pub struct BufferedTerminal<T>;
        impl<T> BufferedTerminal<T> { pub fn terminal(&mut self) -> &mut T {} }
    }
}
pub mod lineedit {
    pub struct LineEditor<'term>;
    impl<'term> LineEditor<'term> {
        pub fn new<T>(terminal: &'term mut T) -> Self {}
        pub fn read_line<H>(&mut self, host: &mut H) -> Result<Option<String>, ()> {}
    }
}
