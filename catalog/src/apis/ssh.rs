//! Remote machines over SSH.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("ftp::FtpStream::cdup", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    associated("ftp::FtpStream::connect", Service, Certain)
        .because("connects to the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::cwd", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::get", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::list", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::login", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::mdtm", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::mkdir", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::nlst", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::noop", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::put", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::pwd", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::quit", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::rename", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::retr", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::rm", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::rmdir", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::simple_retr", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ftp::FtpStream::size", Service, Certain)
        .because("waits for the server")
        .instead("`suppaftp::tokio`, or `tokio::task::spawn_blocking(move || ...).await`"),
    method("ssh2::Agent::connect", Service, Certain)
        .because("waits for the agent, or for the remote host")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Agent::list_identities", Service, Certain)
        .because("waits for the agent, or for the remote host")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Agent::userauth", Service, Certain)
        .because("waits for the agent, or for the remote host")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::close", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::exec", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::process_startup", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method(
        "ssh2::Channel::request_auth_agent_forwarding",
        Service,
        Certain,
    )
    .because("waits for the server")
    .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::request_pty", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::request_pty_size", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::send_eof", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::setenv", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::shell", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::subsystem", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::wait_close", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Channel::wait_eof", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::File::close", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::File::fsync", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::File::readdir", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::File::setstat", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::File::stat", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::File::statvfs", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::KnownHosts::read_file", Fs, Likely)
        .because("reads a file")
        .instead("tokio::task::spawn_blocking(move || known_hosts.read_file(...)).await"),
    method("ssh2::KnownHosts::write_file", Fs, Likely)
        .because("writes a file")
        .instead("tokio::task::spawn_blocking(move || known_hosts.write_file(...)).await"),
    method("ssh2::Listener::accept", Service, Certain)
        .because("waits for the next connection")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::auth_methods", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method(
        "ssh2::Session::channel_direct_streamlocal",
        Service,
        Certain,
    )
    .because("waits for the server")
    .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::channel_direct_tcpip", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::channel_forward_listen", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::channel_open", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::channel_session", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::disconnect", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::handshake", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::keepalive_send", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::scp_recv", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::scp_send", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::sftp", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::userauth_agent", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::userauth_hostbased_file", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method(
        "ssh2::Session::userauth_keyboard_interactive",
        Service,
        Certain,
    )
    .because("waits for the server")
    .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::userauth_password", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::userauth_pubkey_file", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Session::userauth_pubkey_memory", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::create", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::lstat", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::mkdir", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::open", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::open_mode", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::opendir", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::readdir", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::readlink", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::realpath", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::rename", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::rmdir", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::setstat", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::shutdown", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::stat", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::symlink", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
    method("ssh2::Sftp::unlink", Service, Certain)
        .because("waits for the server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the russh crate"),
];
