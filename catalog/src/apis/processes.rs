//! Processes and signals through other crates.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("assert_cmd::Command::assert", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::new(program).output().await"),
    method("assert_cmd::Command::output", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::new(program).output().await"),
    method("cargo_metadata::MetadataCommand::exec", Process, Certain)
        .because("runs cargo and waits for it to exit")
        .instead("tokio::process::Command::from(command.cargo_command()).output().await"),
    macro_call("cmd_lib::run_cmd", Process, Certain)
        .because("runs processes and waits for them")
        .instead("tokio::process::Command::status(&mut command).await"),
    macro_call("cmd_lib::run_fun", Process, Certain)
        .because("runs processes and waits for them")
        .instead("tokio::process::Command::output(&mut command).await"),
    trait_method("command_group::CommandGroup::group_output", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("`command_group::AsyncCommandGroup::group_spawn`, and `wait_with_output`"),
    trait_method("command_group::CommandGroup::group_spawn", Process, Possible)
        .steady()
        .because("forks and executes on the calling thread")
        .instead("command_group::AsyncCommandGroup::group_spawn(&mut command)"),
    trait_method("command_group::CommandGroup::group_status", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("`command_group::AsyncCommandGroup::group_spawn`, and `wait`"),
    method("command_group::GroupChild::wait", Process, Certain)
        .because("waits for all processes of the group to exit")
        .instead("command_group::AsyncGroupChild::wait(&mut child).await"),
    method("command_group::GroupChild::wait_with_output", Process, Certain)
        .because("waits for all processes of the group to exit")
        .instead("command_group::AsyncGroupChild::wait_with_output(child).await"),
    method("daemonize::Daemonize::execute", Process, Likely)
        .because("forks, and leaves every other thread of the program behind")
        .instead("a call before the runtime is built"),
    method("daemonize::Daemonize::start", Process, Likely)
        .because("forks, and leaves every other thread of the program behind")
        .instead("a call before the runtime is built"),
    method("duct::Expression::read", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::new(program).output().await"),
    method("duct::Expression::reader", Process, Possible)
        .steady()
        .because("starts a process on the calling thread; reading from it blocks")
        .instead("`tokio::process::Command::spawn`, and its `stdout`"),
    method("duct::Expression::run", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::new(program).output().await"),
    method("duct::Expression::start", Process, Possible).steady()
        .because("starts a process on the calling thread")
        .instead("tokio::task::spawn_blocking(move || expression.start()).await"),
    method("duct::Handle::into_output", Process, Certain)
        .because("waits for the process to exit")
        .instead("tokio::process::Child::wait_with_output(child).await"),
    method("duct::Handle::wait", Process, Certain)
        .because("waits for the process to exit")
        .instead("tokio::process::Child::wait(&mut child).await"),
    method("duct::Handle::wait_deadline", Process, Certain)
        .because("waits for the process to exit up to the deadline")
        .instead("`tokio::time::timeout_at` around `tokio::process::Child::wait(&mut child)`"),
    method("duct::Handle::wait_timeout", Process, Certain)
        .when(NonZeroDuration(0))
        .because("waits for the process to exit up to the timeout")
        .instead("`tokio::time::timeout` around `tokio::process::Child::wait(&mut child)`"),
    trait_method("execute::Execute::execute", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::status(&mut command).await"),
    trait_method("execute::Execute::execute_input", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("`tokio::process::Command::spawn`, and its `stdin`"),
    trait_method("execute::Execute::execute_input_output", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("`tokio::process::Command::spawn`, and its `stdin`"),
    trait_method("execute::Execute::execute_multiple", Process, Certain)
        .because("starts processes and waits for them to exit")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("execute::Execute::execute_multiple_output", Process, Certain)
        .because("starts processes and waits for them to exit")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("execute::Execute::execute_output", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::output(&mut command).await"),
    function("os_info::get", Process, Likely)
        .because("reads files or runs a program to tell the system")
        .instead("tokio::task::spawn_blocking(os_info::get).await"),
    method("pager::Pager::setup", Process, Likely)
        .because("starts a process and connects the output to it")
        .instead("a pager that is set up before the runtime starts"),
    trait_method("portable_pty::Child::wait", Process, Certain)
        .because("waits for the process to exit")
        .instead("`tokio::task::spawn_blocking(move || child.wait()).await`, or a loop of `try_wait` and `tokio::time::sleep`"),
    trait_method("portable_pty::ChildKiller::kill", Process, Possible)
        .steady()
        .because("sends a signal and sleeps in between, up to 200 ms, to see whether the process ends")
        .instead("tokio::task::spawn_blocking(move || child.kill()).await"),
    trait_method("portable_pty::PtySystem::openpty", Device, Possible)
        .because("makes a terminal, which on Windows starts a process")
        .instead("tokio::task::spawn_blocking(move || system.openpty(size)).await"),
    trait_method("portable_pty::SlavePty::spawn_command", Process, Possible)
        .steady()
        .because("forks and executes on the calling thread: milliseconds for a large process")
        .instead("tokio::task::spawn_blocking(move || slave.spawn_command(command)).await"),
    trait_method("process_wrap::std::ChildWrapper::kill", Process, Likely)
        .because("kills the process, and waits for it to exit")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("process_wrap::std::ChildWrapper::wait", Process, Certain)
        .because("waits for the process to exit")
        .instead("`process_wrap::tokio::ChildWrapper::wait(&mut child).await`"),
    trait_method(
        "process_wrap::std::ChildWrapper::wait_with_output",
        Process,
        Certain,
    )
    .because("waits for the process to exit")
    .instead("`process_wrap::tokio::ChildWrapper::wait_with_output(child).await`"),
    method("process_wrap::std::CommandWrap::spawn", Process, Likely)
        .because("forks and executes on the calling thread, milliseconds for a large process")
        .instead("tokio::task::spawn_blocking(move || command.spawn()).await"),
    method("rexpect::session::PtySession::exp_any", Process, Certain)
        .because("waits for the program's output up to the timeout")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rexpect::session::PtySession::exp_char", Process, Certain)
        .because("waits for the program's output up to the timeout")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rexpect::session::PtySession::exp_eof", Process, Certain)
        .because("waits for the program's output up to the timeout")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rexpect::session::PtySession::exp_regex", Process, Certain)
        .because("waits for the program's output up to the timeout")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rexpect::session::PtySession::exp_string", Process, Certain)
        .because("waits for the program's output up to the timeout")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rexpect::session::PtySession::read_line", Process, Certain)
        .because("waits for the program's output up to the timeout")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("rexpect::session::spawn", Process, Likely)
        .because("starts a process behind a terminal")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("rexpect::session::spawn_bash", Process, Certain)
        .because("starts a shell and waits for its prompt")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("run_script::run", Process, Certain)
        .because("runs a script and waits for it")
        .instead("tokio::process::Command::output(&mut command).await"),
    associated("shared_child::SharedChild::spawn", Process, Likely)
        .because("starts a process on the calling thread")
        .instead("tokio::task::spawn_blocking(move || shared_child::SharedChild::spawn(&mut command)).await"),
    method("shared_child::SharedChild::wait", Process, Certain)
        .because("waits for the process to exit")
        .instead("tokio::process::Child::wait(&mut child).await"),
    method("shared_child::SharedChild::wait_deadline", Process, Certain)
        .because("waits for the process up to the deadline")
        .instead("tokio::time::timeout_at(deadline, child.wait()).await"),
    method("shared_child::SharedChild::wait_timeout", Process, Certain)
        .when(NonZeroDuration(0))
        .because("waits for the process up to the timeout")
        .instead("tokio::time::timeout(duration, child.wait()).await"),
    method("signal_hook::iterator::SignalsInfo::forever", Wait, Certain)
        .because("gives an iterator that waits for every signal")
        .instead("`tokio::signal::unix::Signal::recv(&mut signal).await` in a loop"),
    method("signal_hook::iterator::SignalsInfo::wait", Wait, Certain)
        .because("waits for a signal")
        .instead("tokio::signal::unix::Signal::recv(&mut signal).await"),
    method("subprocess::Exec::capture", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::new(program).output().await"),
    method("subprocess::Exec::join", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::new(program).output().await"),
    method("subprocess::Popen::communicate", Process, Certain)
        .because("reads the pipes until the process closes them")
        .instead("tokio::process::Child::wait_with_output(child).await"),
    method("subprocess::Popen::communicate_bytes", Process, Certain)
        .because("reads the pipes until the process closes them")
        .instead("tokio::process::Child::wait_with_output(child).await"),
    method("subprocess::Popen::wait", Process, Certain)
        .because("waits for the process to exit")
        .instead("tokio::process::Child::wait(&mut child).await"),
    method("subprocess::Popen::wait_timeout", Process, Certain)
        .when(NonZeroDuration(0))
        .because("waits for the process to exit, up to the timeout")
        .instead("tokio::time::timeout(duration, tokio::process::Child::wait(&mut child)).await"),
    trait_method("wait_timeout::ChildExt::wait_timeout", Process, Certain)
        .when(NonZeroDuration(0))
        .because("waits for the process up to the timeout")
        .instead("tokio::time::timeout(duration, child.wait()).await"),
    trait_method("wait_timeout::ChildExt::wait_timeout_ms", Process, Certain)
        .when(NonZeroDuration(0))
        .because("waits for the process up to the timeout")
        .instead("tokio::time::timeout(duration, child.wait()).await"),
    method("xshell::Cmd::output", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::new(program).output().await"),
    method("xshell::Cmd::read", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::new(program).output().await"),
    method("xshell::Cmd::run", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::new(program).output().await"),
];
