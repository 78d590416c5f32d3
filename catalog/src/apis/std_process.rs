//! Processes, the environment and backtraces of the standard library.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    associated("std::backtrace::Backtrace::capture", Cpu, Possible)
        .because("unwinds the stack when RUST_BACKTRACE is set")
        .instead("a capture off the hot path"),
    associated("std::backtrace::Backtrace::force_capture", Cpu, Likely)
        .because("unwinds the stack, and printing it reads debug information from disk")
        .instead("a capture off the hot path"),
    function("std::env::current_dir", FsMetadata, Possible)
        .because("makes a system call")
        .instead("a path asked for once at start-up"),
    function("std::env::current_exe", FsMetadata, Possible)
        .because("reads a link under /proc on Linux")
        .instead("a path asked for once at start-up"),
    function("std::env::home_dir", FsMetadata, Possible)
        .because("reads the user database when HOME is not set")
        .instead("a path asked for once at start-up"),
    function("std::env::set_current_dir", FsMetadata, Possible)
        .because("looks the directory up on disk")
        .instead("a call at start-up, before the runtime runs"),
    method("std::process::Child::wait", Process, Certain)
        .because("waits for the process to exit")
        .instead("tokio::process::Child::wait(&mut child).await"),
    method("std::process::Child::wait_with_output", Process, Certain)
        .because("reads the pipes and waits for the process to exit")
        .instead("tokio::process::Child::wait_with_output(child).await"),
    trait_method("std::process::ChildStderr::read", Process, Certain)
        .because("waits until the process writes")
        .instead("`tokio::io::AsyncReadExt::read(&mut stderr, &mut buf).await` on a `tokio::process::ChildStderr`"),
    trait_method("std::process::ChildStderr::read_exact", Process, Certain)
        .because("waits until the process writes")
        .instead("`tokio::io::AsyncReadExt::read_exact(&mut stderr, &mut buf).await` on a `tokio::process::ChildStderr`"),
    trait_method("std::process::ChildStderr::read_to_end", Process, Certain)
        .because("waits until the process writes")
        .instead("`tokio::io::AsyncReadExt::read_to_end(&mut stderr, &mut buf).await` on a `tokio::process::ChildStderr`"),
    trait_method("std::process::ChildStderr::read_to_string", Process, Certain)
        .because("waits until the process writes")
        .instead("`tokio::io::AsyncReadExt::read_to_string(&mut stderr, &mut buf).await` on a `tokio::process::ChildStderr`"),
    trait_method("std::process::ChildStdin::write", Process, Likely)
        .because("waits while the pipe is full")
        .instead("`tokio::io::AsyncWriteExt::write(&mut stdin, bytes).await` on a `tokio::process::ChildStdin`"),
    trait_method("std::process::ChildStdin::write_all", Process, Likely)
        .because("waits while the pipe is full")
        .instead("`tokio::io::AsyncWriteExt::write_all(&mut stdin, bytes).await` on a `tokio::process::ChildStdin`"),
    trait_method("std::process::ChildStdout::read", Process, Certain)
        .because("waits until the process writes")
        .instead("`tokio::io::AsyncReadExt::read(&mut stdout, &mut buf).await` on a `tokio::process::ChildStdout`"),
    trait_method("std::process::ChildStdout::read_exact", Process, Certain)
        .because("waits until the process writes")
        .instead("`tokio::io::AsyncReadExt::read_exact(&mut stdout, &mut buf).await` on a `tokio::process::ChildStdout`"),
    trait_method("std::process::ChildStdout::read_to_end", Process, Certain)
        .because("waits until the process writes")
        .instead("`tokio::io::AsyncReadExt::read_to_end(&mut stdout, &mut buf).await` on a `tokio::process::ChildStdout`"),
    trait_method("std::process::ChildStdout::read_to_string", Process, Certain)
        .because("waits until the process writes")
        .instead("`tokio::io::AsyncReadExt::read_to_string(&mut stdout, &mut buf).await` on a `tokio::process::ChildStdout`"),
    method("std::process::Command::output", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::new(program).output().await"),
    method("std::process::Command::spawn", Process, Likely)
        .because("forks and executes on the calling thread, as `tokio::process` does: milliseconds for a large process")
        .instead("`tokio::task::spawn_blocking(move || command.spawn()).await`, of a `tokio::process::Command` if its exit is awaited"),
    method("std::process::Command::status", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::new(program).status().await"),
];
