// std: sockets and what is particular to an operating system.

pub mod net {
    use crate::io::{self, Read, Write};
    use crate::time::Duration;

    pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
    impl IpAddr {
        pub fn is_loopback(&self) -> bool {}
        pub fn is_unspecified(&self) -> bool {}
        pub fn is_multicast(&self) -> bool {}
        pub fn is_ipv4(&self) -> bool {}
        pub fn is_ipv6(&self) -> bool {}
        pub fn to_canonical(&self) -> IpAddr {}
    }
    impl crate::str::FromStr for IpAddr { type Err = AddrParseError; }
    pub struct Ipv4Addr;
    impl Ipv4Addr {
        pub const LOCALHOST: Ipv4Addr = {};
        pub const UNSPECIFIED: Ipv4Addr = {};
        pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
        pub fn octets(&self) -> [u8; 4] {}
        pub fn is_loopback(&self) -> bool {}
        pub fn is_private(&self) -> bool {}
        pub fn to_ipv6_mapped(&self) -> Ipv6Addr {}
    }
    impl crate::str::FromStr for Ipv4Addr { type Err = AddrParseError; }
    pub struct Ipv6Addr;
    impl Ipv6Addr {
        pub const LOCALHOST: Ipv6Addr = {};
        pub const UNSPECIFIED: Ipv6Addr = {};
        pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {}
        pub fn segments(&self) -> [u16; 8] {}
        pub fn is_loopback(&self) -> bool {}
        pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> {}
    }
    pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
    impl SocketAddr {
        pub fn new(ip: IpAddr, port: u16) -> SocketAddr {}
        pub fn ip(&self) -> IpAddr {}
        pub fn set_ip(&mut self, new_ip: IpAddr) {}
        pub fn port(&self) -> u16 {}
        pub fn set_port(&mut self, new_port: u16) {}
        pub fn is_ipv4(&self) -> bool {}
        pub fn is_ipv6(&self) -> bool {}
    }
    impl crate::str::FromStr for SocketAddr { type Err = AddrParseError; }
    impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {}
    pub struct SocketAddrV4;
    impl SocketAddrV4 {
        pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {}
        pub fn ip(&self) -> &Ipv4Addr {}
        pub fn port(&self) -> u16 {}
    }
    pub struct SocketAddrV6;
    pub struct AddrParseError;
    pub enum Shutdown { Read, Write, Both }

    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
    }
    impl ToSocketAddrs for SocketAddr { type Iter = crate::option::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (IpAddr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (&str, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (String, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for str { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for String { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T { type Iter = T::Iter; }

    pub struct TcpStream;
    impl TcpStream {
        pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
        pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
        pub fn try_clone(&self) -> io::Result<TcpStream> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    }
    impl Read for TcpStream {}
    impl Write for TcpStream {}
    impl Read for &TcpStream {}
    impl Write for &TcpStream {}
    pub struct TcpListener;
    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn try_clone(&self) -> io::Result<TcpListener> {}
        pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
        pub fn incoming(&self) -> Incoming<'_> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    }
    pub struct Incoming<'a>;
    impl<'a> Iterator for Incoming<'a> { type Item = io::Result<TcpStream>; }
    pub struct UdpSocket;
    impl UdpSocket {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
        pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
        pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
        pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn try_clone(&self) -> io::Result<UdpSocket> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    }
}

pub mod os {
    pub mod fd {
        pub type RawFd = i32;
        pub struct OwnedFd;
        pub struct BorrowedFd<'fd>;
        pub trait AsRawFd { fn as_raw_fd(&self) -> RawFd; }
        pub trait AsFd { fn as_fd(&self) -> BorrowedFd<'_>; }
        pub trait FromRawFd { unsafe fn from_raw_fd(fd: RawFd) -> Self; }
        pub trait IntoRawFd { fn into_raw_fd(self) -> RawFd; }
    }
    pub mod unix {
        pub mod io {
            pub use crate::os::fd::*;
        }
        pub mod ffi {
            pub trait OsStrExt {
                fn from_bytes(slice: &[u8]) -> &Self;
                fn as_bytes(&self) -> &[u8];
            }
            impl OsStrExt for crate::ffi::OsStr {}
        }
        pub mod process {
            use crate::process::{Command, ExitStatus};
            pub trait CommandExt {
                fn uid(&mut self, id: u32) -> &mut Command;
                fn gid(&mut self, id: u32) -> &mut Command;
                unsafe fn pre_exec<F: FnMut() -> crate::io::Result<()>>(&mut self, f: F) -> &mut Command;
                fn exec(&mut self) -> crate::io::Error;
                fn arg0<S: AsRef<crate::ffi::OsStr>>(&mut self, arg: S) -> &mut Command;
                fn process_group(&mut self, pgroup: i32) -> &mut Command;
            }
            impl CommandExt for Command {}
            pub trait ExitStatusExt { fn signal(&self) -> Option<i32>; }
            impl ExitStatusExt for ExitStatus {}
            pub fn parent_id() -> u32 {}
        }
        pub mod fs {
            use crate::io;
            use crate::path::Path;
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
            pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
            pub fn lchown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
            pub fn fchown<F: crate::os::fd::AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
            pub fn chroot<P: AsRef<Path>>(dir: P) -> io::Result<()> {}
            pub trait FileExt {
                fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()> {}
                fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
                fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()> {}
            }
            impl FileExt for crate::fs::File {}
            pub trait MetadataExt {
                fn dev(&self) -> u64;
                fn ino(&self) -> u64;
                fn mode(&self) -> u32;
                fn nlink(&self) -> u64;
                fn uid(&self) -> u32;
                fn gid(&self) -> u32;
                fn size(&self) -> u64;
                fn mtime(&self) -> i64;
            }
            impl MetadataExt for crate::fs::Metadata {}
            pub trait PermissionsExt {
                fn mode(&self) -> u32;
                fn set_mode(&mut self, mode: u32);
                fn from_mode(mode: u32) -> Self;
            }
            impl PermissionsExt for crate::fs::Permissions {}
            pub trait OpenOptionsExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: i32) -> &mut Self;
            }
            impl OpenOptionsExt for crate::fs::OpenOptions {}
            pub trait DirBuilderExt { fn mode(&mut self, mode: u32) -> &mut Self; }
            impl DirBuilderExt for crate::fs::DirBuilder {}
            pub trait FileTypeExt {
                fn is_socket(&self) -> bool;
                fn is_fifo(&self) -> bool;
            }
            impl FileTypeExt for crate::fs::FileType {}
        }
        pub mod net {
            use crate::io::{self, Read, Write};
            use crate::path::Path;
            pub struct SocketAddr;
            impl SocketAddr {
                pub fn from_pathname<P: AsRef<Path>>(path: P) -> io::Result<SocketAddr> {}
                pub fn as_pathname(&self) -> Option<&Path> {}
            }
            pub struct UnixStream;
            impl UnixStream {
                pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {}
                pub fn connect_addr(socket_addr: &SocketAddr) -> io::Result<UnixStream> {}
                pub fn pair() -> io::Result<(UnixStream, UnixStream)> {}
                pub fn try_clone(&self) -> io::Result<UnixStream> {}
                pub fn local_addr(&self) -> io::Result<SocketAddr> {}
                pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
                pub fn set_read_timeout(&self, timeout: Option<crate::time::Duration>) -> io::Result<()> {}
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
                pub fn shutdown(&self, how: crate::net::Shutdown) -> io::Result<()> {}
            }
            impl Read for UnixStream {}
            impl Write for UnixStream {}
            impl Read for &UnixStream {}
            impl Write for &UnixStream {}
            pub struct UnixListener;
            impl UnixListener {
                pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {}
                pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {}
                pub fn try_clone(&self) -> io::Result<UnixListener> {}
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
                pub fn incoming(&self) -> Incoming<'_> {}
            }
            pub struct Incoming<'a>;
            impl<'a> Iterator for Incoming<'a> { type Item = io::Result<UnixStream>; }
            pub struct UnixDatagram;
            impl UnixDatagram {
                pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {}
                pub fn unbound() -> io::Result<UnixDatagram> {}
                pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
                pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
                pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
                pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
                pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {}
                pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> io::Result<usize> {}
                pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
            }
        }
    }
    pub mod windows {
        pub mod fs {
            use crate::io;
            use crate::path::Path;
            pub fn symlink_file<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
            pub fn symlink_dir<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
            pub trait FileExt {
                fn seek_read(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                fn seek_write(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
            }
            impl FileExt for crate::fs::File {}
        }
    }
}
