// ssh2 0.9.

use std::path::{Path, PathBuf};

pub struct Error;
pub struct FileStat;
pub struct Session;
impl Session {
    pub fn userauth_hostbased_file(&self, username: &str, publickey: &Path, privatekey: &Path, passphrase: Option<&str>, hostname: &str, local_username: Option<&str>) -> Result<(), Error> {}
    pub fn auth_methods(&self, username: &str) -> Result<&str, Error> {}
    pub fn channel_open(&self, channel_type: &str, window_size: u32, packet_size: u32, message: Option<&str>) -> Result<Channel, Error> {}
    pub fn channel_direct_streamlocal(&self, socket_path: &str, src: Option<(&str, u16)>) -> Result<Channel, Error> {}
    pub fn agent(&self) -> Result<Agent, Error> {}
    pub fn known_hosts(&self) -> Result<KnownHosts, Error> {}
    pub fn new() -> Result<Session, Error> {}
    pub fn set_tcp_stream<S>(&mut self, stream: S) {}
    pub fn set_blocking(&self, blocking: bool) {}
    pub fn set_timeout(&self, timeout_ms: u32) {}
    pub fn handshake(&mut self) -> Result<(), Error> {}
    pub fn userauth_password(&self, username: &str, password: &str) -> Result<(), Error> {}
    pub fn userauth_agent(&self, username: &str) -> Result<(), Error> {}
    pub fn userauth_pubkey_file(&self, username: &str, pubkey: Option<&Path>, privatekey: &Path, passphrase: Option<&str>) -> Result<(), Error> {}
    pub fn userauth_keyboard_interactive<P>(&self, username: &str, prompter: &mut P) -> Result<(), Error> {}
    pub fn userauth_pubkey_memory(&self, username: &str, pubkeydata: Option<&str>, privatekeydata: &str, passphrase: Option<&str>) -> Result<(), Error> {}
    pub fn channel_direct_tcpip(&self, host: &str, port: u16, src: Option<(&str, u16)>) -> Result<Channel, Error> {}
    pub fn channel_forward_listen(&self, remote_port: u16, host: Option<&str>, queue_maxsize: Option<u32>) -> Result<(Listener, u16), Error> {}
    pub fn disconnect(&self, reason: Option<DisconnectCode>, description: &str, lang: Option<&str>) -> Result<(), Error> {}
    pub fn keepalive_send(&self) -> Result<u32, Error> {}
    pub fn authenticated(&self) -> bool {}
    pub fn channel_session(&self) -> Result<Channel, Error> {}
    pub fn scp_recv(&self, path: &Path) -> Result<(Channel, ScpFileStat), Error> {}
    pub fn scp_send(&self, remote_path: &Path, mode: i32, size: u64, times: Option<(u64, u64)>) -> Result<Channel, Error> {}
    pub fn sftp(&self) -> Result<Sftp, Error> {}
}
impl Clone for Session {}
pub struct ScpFileStat;
pub struct Listener;
impl Listener { pub fn accept(&mut self) -> Result<Channel, Error> {} }
pub struct PublicKey;
pub struct Agent;
impl Agent {
    pub fn connect(&mut self) -> Result<(), Error> {}
    pub fn disconnect(&mut self) -> Result<(), Error> {}
    pub fn list_identities(&mut self) -> Result<(), Error> {}
    pub fn identities(&self) -> Result<Vec<PublicKey>, Error> {}
    pub fn userauth(&self, username: &str, identity: &PublicKey) -> Result<(), Error> {}
}
pub enum KnownHostFileKind { OpenSSH }
pub struct KnownHosts;
impl KnownHosts {
    pub fn read_file(&mut self, file: &Path, kind: KnownHostFileKind) -> Result<u32, Error> {}
    pub fn write_file(&self, file: &Path, kind: KnownHostFileKind) -> Result<(), Error> {}
}
pub enum DisconnectCode {}
pub struct PtyModes;
pub struct OpenFlags;
pub enum OpenType { File, Dir }
pub struct RenameFlags;
pub struct Channel;
impl Channel {
    pub fn setenv(&mut self, var: &str, val: &str) -> Result<(), Error> {}
    pub fn request_pty_size(&mut self, width: u32, height: u32, width_px: Option<u32>, height_px: Option<u32>) -> Result<(), Error> {}
    pub fn process_startup(&mut self, request: &str, message: Option<&str>) -> Result<(), Error> {}
    pub fn request_auth_agent_forwarding(&mut self) -> Result<(), Error> {}
    pub fn exec(&mut self, command: &str) -> Result<(), Error> {}
    pub fn request_pty(&mut self, term: &str, mode: Option<PtyModes>, dim: Option<(u32, u32, u32, u32)>) -> Result<(), Error> {}
    pub fn subsystem(&mut self, system: &str) -> Result<(), Error> {}
    pub fn shell(&mut self) -> Result<(), Error> {}
    pub fn stream(&self, stream_id: i32) -> Stream {}
    pub fn stderr(&self) -> Stream {}
    pub fn exit_status(&self) -> Result<i32, Error> {}
    pub fn eof(&self) -> bool {}
    pub fn send_eof(&mut self) -> Result<(), Error> {}
    pub fn wait_eof(&mut self) -> Result<(), Error> {}
    pub fn close(&mut self) -> Result<(), Error> {}
    pub fn wait_close(&mut self) -> Result<(), Error> {}
}
impl std::io::Read for Channel {}
impl std::io::Write for Channel {}
pub struct Stream;
impl std::io::Read for Stream {}
impl std::io::Write for Stream {}
pub struct Sftp;
impl Sftp {
    pub fn setstat(&self, filename: &Path, stat: FileStat) -> Result<(), Error> {}
    pub fn symlink(&self, path: &Path, target: &Path) -> Result<(), Error> {}
    pub fn shutdown(&mut self) -> Result<(), Error> {}
    pub fn open<T: AsRef<Path>>(&self, filename: T) -> Result<File, Error> {}
    pub fn create(&self, filename: &Path) -> Result<File, Error> {}
    pub fn open_mode<T: AsRef<Path>>(&self, filename: T, flags: OpenFlags, mode: i32, open_type: OpenType) -> Result<File, Error> {}
    pub fn opendir<T: AsRef<Path>>(&self, dirname: T) -> Result<File, Error> {}
    pub fn mkdir(&self, filename: &Path, mode: i32) -> Result<(), Error> {}
    pub fn rmdir(&self, filename: &Path) -> Result<(), Error> {}
    pub fn stat(&self, filename: &Path) -> Result<FileStat, Error> {}
    pub fn lstat(&self, filename: &Path) -> Result<FileStat, Error> {}
    pub fn readlink(&self, path: &Path) -> Result<PathBuf, Error> {}
    pub fn realpath(&self, path: &Path) -> Result<PathBuf, Error> {}
    pub fn rename(&self, src: &Path, dst: &Path, flags: Option<RenameFlags>) -> Result<(), Error> {}
    pub fn unlink(&self, file: &Path) -> Result<(), Error> {}
    pub fn readdir<T: AsRef<Path>>(&self, dirname: T) -> Result<Vec<(PathBuf, FileStat)>, Error> {}
}
pub struct Statvfs;
pub struct File;
impl File {
    pub fn setstat(&mut self, stat: FileStat) -> Result<(), Error> {}
    pub fn stat(&mut self) -> Result<FileStat, Error> {}
    pub fn statvfs(&mut self) -> Result<Statvfs, Error> {}
    pub fn readdir(&mut self) -> Result<(PathBuf, FileStat), Error> {}
    pub fn fsync(&mut self) -> Result<(), Error> {}
    pub fn close(&mut self) -> Result<(), Error> {}
}
impl std::io::Read for File {}
impl std::io::Write for File {}
impl std::io::Seek for File {}
