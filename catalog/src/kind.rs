//! What a blocking call waits for, or spends its time on.

use crate::rule::RuleId;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal => $rule:ident,)+) => {
        /// What a blocking call waits for, or spends its time on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Kind {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Kind {
            /// All kinds, in the order of their declaration.
            pub const ALL: &[Kind] = &[$(Kind::$variant,)+];

            /// The name used in configuration, output and docs.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Kind::$variant => $name,)+
                }
            }

            /// The rule that reports calls of this kind.
            pub const fn rule(self) -> RuleId {
                match self {
                    $(Kind::$variant => RuleId::$rule,)+
                }
            }
        }
    };
}

kinds! {
    /// Parks the thread for a time.
    Sleep = "sleep" => BlockingCall,
    /// Reads, writes, lists or changes files.
    Fs = "fs" => BlockingCall,
    /// One cheap system call that only asks about a file or the process.
    FsMetadata = "fs-metadata" => BlockingMetadata,
    /// Waits for other holders of a lock on a file.
    FileLock = "file-lock" => BlockingCall,
    /// Reads or writes through `std::io` traits, whatever lies below.
    Io = "io" => BlockingCall,
    /// Waits for input from a terminal or a pipe.
    Stdin = "stdin" => BlockingCall,
    /// Writes to the standard streams.
    Stdout = "stdout" => BlockingCall,
    /// Connects, accepts, sends or receives on a socket.
    Net = "net" => BlockingCall,
    /// Resolves a host name.
    Dns = "dns" => BlockingCall,
    /// Waits for an HTTP exchange.
    Http = "http" => BlockingCall,
    /// Waits for a database, embedded or remote.
    Db = "db" => BlockingCall,
    /// Waits for another network service: mail, queues, SSH and the like.
    Service = "service" => BlockingCall,
    /// Starts a process or waits for it.
    Process = "process" => BlockingCall,
    /// Waits on a synchronous channel.
    Channel = "channel" => BlockingCall,
    /// Waits for a thread to end.
    ThreadJoin = "thread-join" => BlockingCall,
    /// Waits for a signal of another thread: condition variables, barriers, parking.
    Wait = "wait" => BlockingCall,
    /// Waits for a device, a desktop or another part of the system.
    Device = "device" => BlockingCall,
    /// A bare system call that may wait.
    Syscall = "syscall" => BlockingCall,
    /// Takes a synchronous lock.
    Lock = "lock" => BlockingLock,
    /// Computes for long.
    Cpu = "cpu" => CpuHeavyCall,
    /// Goes round a loop for long.
    Loop = "loop" => LongLoop,
    /// Part of a loop that waits by asking.
    Spin = "spin" => BusyWait,
    /// Enters or builds a runtime, which panics or deadlocks on a worker.
    RuntimeEntry = "runtime-entry" => NestedRuntime,
}

impl Kind {
    /// Whether findings are made of it. Printing waits only when nobody reads what is printed, and a
    /// note for each line of it would drown the rest; it is known for what is explained and listed.
    pub const fn is_reported(self) -> bool {
        !matches!(self, Kind::Stdout)
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}
