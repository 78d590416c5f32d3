//! The shape of one row of the blocking-API table.

use crate::kind::Kind;

/// How a call has to look in source to mean an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// A free function: `std::fs::read(..)`.
    Function,
    /// An associated function without receiver: `TcpStream::connect(..)`.
    Associated,
    /// An inherent method: `child.wait()`.
    Method,
    /// A method of a trait, or of a type through a trait: `io::Read::read`.
    TraitMethod,
    /// A macro: `println!`.
    Macro,
    /// What runs when a value of the type is dropped; the path names the type.
    Drop,
}

/// How sure a call of an API is to block. Ordered from doubtful to sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Certainty {
    /// Depends on data, size or contention.
    Possible,
    /// Blocks in most uses, if not always for long.
    Likely,
    /// Its purpose is to wait or to work.
    Certain,
}

/// What about the arguments or the receiver must hold for a call to block.
///
/// An entry's [`Certainty`] counts where its condition holds. Where the condition is about
/// what lies outside memory, the call is no surer to block than the [`Medium`](crate::Medium) is,
/// and over a coder with memory below, it computes instead: [`coded`](crate::coded()).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// Always.
    Always,
    /// Not when the time in argument N (from 0, receiver not counted) is zero, be it a
    /// `Duration` or a plain number.
    NonZeroDuration(u8),
    /// Not when argument N names an operation that does not wait: `LOCK_NB`, `WNOHANG`,
    /// `NonBlockingLockShared`.
    MayWait(u8),
    /// Not when an argument names this: of `refresh_processes(ProcessesToUpdate::Some(..))`
    /// only the listed ones are looked at.
    Unless {
        /// The argument, from 0, receiver not counted.
        argument: u8,
        /// The last segment of the name.
        named: &'static str,
    },
    /// Only when the receiver reads or writes something outside memory.
    ExternalReceiver,
    /// Only when one of the arguments reads or writes something outside memory.
    ExternalArgument,
    /// Only when the receiver is the sender of a bounded channel, which its type does not tell:
    /// signatures mark what `bounded(..)` gives with a parameter of their own.
    BoundedSender,
    /// Only when argument N is bytes of any length, and all of them: not text, which is mostly
    /// short, not an array, not a part, and not one piece of many that a method is given.
    AllBytes(u8),
    /// Not when argument N is a value that is surely small: written out in the call, or of a type
    /// that holds no collections.
    LargeArgument(u8),
    /// Not when what it gives is of a type that holds no collections.
    LargeResult,
    /// Only when it is awaited: it is async, and does this in its polls.
    Polled,
    /// Only when the receiver or argument N is a name to look up, not an address.
    HostName(Option<u8>),
}

impl Condition {
    /// When a call blocks, in words that complete "only when"; `None` for always.
    pub const fn words(self) -> Option<&'static str> {
        match self {
            Condition::Always => None,
            Condition::NonZeroDuration(_) => Some("the time given is not zero"),
            Condition::MayWait(_) => Some("no argument says that it must not wait"),
            Condition::Unless { .. } => Some("its arguments do not narrow it down"),
            Condition::ExternalReceiver => Some("what it is called on lies outside memory"),
            Condition::ExternalArgument => Some("an argument lies outside memory"),
            Condition::BoundedSender => Some("the channel is bounded"),
            Condition::AllBytes(_) => Some("it is given bytes of any length as a whole"),
            Condition::LargeArgument(_) => Some("what it is given may be large"),
            Condition::LargeResult => Some("what it gives may be large"),
            Condition::Polled => Some("its future is polled"),
            Condition::HostName(_) => Some("it is given a name to look up, not an address"),
        }
    }
}

/// One API that blocks the calling thread.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    /// The canonical path, `::` between segments; methods hang on their type or trait.
    pub path: &'static str,
    /// How a call of it looks.
    pub form: Form,
    /// What it waits for.
    pub kind: Kind,
    /// How sure it is to block.
    pub certainty: Certainty,
    /// When it blocks.
    pub condition: Condition,
    /// Whether it takes its time whatever it is given, or goes over a whole document: then it is
    /// told of where functions lead to it, too, though it is only
    /// [`Possible`](Certainty::Possible). Of others nobody could tell there what they are given.
    pub steady: bool,
    /// Why it blocks: lowercase, no full stop, completes "`path` blocks: ...".
    pub reason: &'static str,
    /// What to write instead, as code where possible: completes "use ...".
    pub replacement: &'static str,
}

impl Api {
    /// The replacement as text: in backticks, unless it reads as words and has its own.
    ///
    /// ```
    /// let read = nostall_catalog::apis().find(|api| api.path == "std::fs::read").unwrap();
    /// assert_eq!(read.quoted_replacement(), "`tokio::fs::read(path).await`");
    /// ```
    pub fn quoted_replacement(&self) -> String {
        let mut depth = 0_i32;
        let has_words = self.replacement.chars().any(|letter| {
            match letter {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth -= 1,
                _ => {}
            }
            letter == '`' || (letter == ' ' && depth == 0)
        });
        if has_words {
            self.replacement.to_owned()
        } else {
            format!("`{}`", self.replacement)
        }
    }

    /// How much a call says of code that blocks in several ways: most where it waits for a person, then
    /// for somebody else, be it a process, a peer or another thread; less where it goes through a whole file,
    /// less again where it opens what is then read or written, and least where it only makes,
    /// renames or removes one thing.
    ///
    /// ```
    /// let weight = |path| {
    ///     let mut apis = nostall_catalog::apis();
    ///     apis.find(|api| api.path == path).unwrap().weight()
    /// };
    /// assert!(weight("std::fs::copy") > weight("std::fs::File::open"));
    /// assert!(weight("std::fs::File::open") > weight("std::fs::rename"));
    /// ```
    pub fn weight(&self) -> u8 {
        let name = self.path.rsplit("::").next().unwrap_or_default();
        match self.kind {
            Kind::Fs if BRIEF.contains(&name) => 0,
            Kind::Net if name == "bind" => 0,
            Kind::Fs if OPENING.contains(&name) || self.path.starts_with("tempfile::") => 1,
            Kind::FsMetadata if name == "current_dir" => 1,
            Kind::Process if name == "spawn" => 1,
            Kind::Io => 1,
            Kind::Stdin => 4,
            Kind::FileLock
            | Kind::Net
            | Kind::Http
            | Kind::Process
            | Kind::Channel
            | Kind::ThreadJoin
            | Kind::Wait => 3,
            _ => 2,
        }
    }
}

/// Names of functions that make, move or remove one thing.
const BRIEF: &[&str] = &[
    "create_dir",
    "create_dir_all",
    "hard_link",
    "remove_dir",
    "remove_file",
    "rename",
    "set_len",
    "set_permissions",
    "symlink",
];

/// Names of functions that give a handle.
const OPENING: &[&str] = &["create", "create_new", "open"];
