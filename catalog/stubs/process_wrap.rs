// process-wrap 9, and the names that 8 has for the same.

pub mod std {
    pub trait ChildWrapper {
        fn inner(&self) -> &dyn ChildWrapper;
        fn inner_mut(&mut self) -> &mut dyn ChildWrapper;
        fn stdin(&mut self) -> &mut Option<::std::process::ChildStdin>;
        fn stdout(&mut self) -> &mut Option<::std::process::ChildStdout>;
        fn stderr(&mut self) -> &mut Option<::std::process::ChildStderr>;
        fn id(&self) -> u32;
        fn start_kill(&mut self) -> ::std::io::Result<()>;
        fn kill(&mut self) -> ::std::io::Result<()>;
        fn try_wait(&mut self) -> ::std::io::Result<Option<::std::process::ExitStatus>>;
        fn wait(&mut self) -> ::std::io::Result<::std::process::ExitStatus>;
        fn wait_with_output(self: Box<Self>) -> ::std::io::Result<::std::process::Output>;
        fn signal(&self, sig: i32) -> ::std::io::Result<()>;
    }
    pub use self::ChildWrapper as StdChildWrapper;
    pub struct CommandWrap;
    impl CommandWrap {
        pub fn with_new<P: AsRef<::std::ffi::OsStr>, F: FnOnce(&mut ::std::process::Command)>(program: P, init: F) -> Self {}
        pub fn command(&self) -> &::std::process::Command {}
        pub fn command_mut(&mut self) -> &mut ::std::process::Command {}
        pub fn wrap<W>(&mut self, wrapper: W) -> &mut Self {}
        pub fn spawn(&mut self) -> ::std::io::Result<Box<dyn ChildWrapper>> {}
    }
    impl From<::std::process::Command> for CommandWrap { fn from(command: ::std::process::Command) -> Self {} }
    pub use self::CommandWrap as StdCommandWrap;
}
