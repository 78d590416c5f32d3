//! The files, archives and processes of the xx crate.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    function("xx::archive::gz", Fs, Certain)
        .because("packs files into an archive")
        .instead("tokio::task::spawn_blocking(move || xx::archive::gz(...)).await"),
    function("xx::archive::tar_bz2", Fs, Certain)
        .because("packs files into an archive")
        .instead("tokio::task::spawn_blocking(move || xx::archive::tar_bz2(...)).await"),
    function("xx::archive::tar_gz", Fs, Certain)
        .because("packs files into an archive")
        .instead("tokio::task::spawn_blocking(move || xx::archive::tar_gz(...)).await"),
    function("xx::archive::tar_xz", Fs, Certain)
        .because("packs files into an archive")
        .instead("tokio::task::spawn_blocking(move || xx::archive::tar_xz(...)).await"),
    function("xx::archive::ungz", Fs, Certain)
        .because("unpacks a whole archive onto the disk")
        .instead("tokio::task::spawn_blocking(move || xx::archive::ungz(...)).await"),
    function("xx::archive::untar_bz2", Fs, Certain)
        .because("unpacks a whole archive onto the disk")
        .instead("tokio::task::spawn_blocking(move || xx::archive::untar_bz2(...)).await"),
    function("xx::archive::untar_gz", Fs, Certain)
        .because("unpacks a whole archive onto the disk")
        .instead("tokio::task::spawn_blocking(move || xx::archive::untar_gz(...)).await"),
    function("xx::archive::untar_xz", Fs, Certain)
        .because("unpacks a whole archive onto the disk")
        .instead("tokio::task::spawn_blocking(move || xx::archive::untar_xz(...)).await"),
    function("xx::archive::unzip", Fs, Certain)
        .because("unpacks a whole archive onto the disk")
        .instead("tokio::task::spawn_blocking(move || xx::archive::unzip(...)).await"),
    function("xx::archive::zip", Fs, Certain)
        .because("packs files into an archive")
        .instead("tokio::task::spawn_blocking(move || xx::archive::zip(...)).await"),
    function("xx::file::append", Fs, Likely)
        .because("writes to the file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::append(...)).await"),
    function("xx::file::canonicalize", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || xx::file::canonicalize(...)).await"),
    function("xx::file::chmod", Fs, Likely)
        .because("changes the mode of the file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::chmod(...)).await"),
    function("xx::file::copy", Fs, Likely)
        .because("copies a whole file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::copy(...)).await"),
    function("xx::file::copy_dir_all", Fs, Likely)
        .because("copies a whole tree on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::copy_dir_all(...)).await"),
    function("xx::file::create", Fs, Likely)
        .because("makes a file, and the folders above it on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::create(...)).await"),
    function("xx::file::find_up", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || xx::file::find_up(...)).await"),
    function("xx::file::find_up_all", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || xx::file::find_up_all(...)).await"),
    function("xx::file::glob", Fs, Likely)
        .because("walks through the folders that the pattern spans on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::glob(...)).await"),
    function("xx::file::is_empty_dir", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || xx::file::is_empty_dir(...)).await"),
    function("xx::file::is_executable", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || xx::file::is_executable(...)).await"),
    function("xx::file::is_symlink", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || xx::file::is_symlink(...)).await"),
    function("xx::file::ls", Fs, Likely)
        .because("reads a whole directory on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::ls(...)).await"),
    function("xx::file::make_executable", Fs, Likely)
        .because("changes the mode of the file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::make_executable(...)).await"),
    function("xx::file::mkdirp", Fs, Likely)
        .because("makes folders on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::mkdirp(...)).await"),
    function("xx::file::modified_time", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || xx::file::modified_time(...)).await"),
    function("xx::file::mv", Fs, Likely)
        .because("renames a file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::mv(...)).await"),
    function("xx::file::open", Fs, Likely)
        .because("opens a file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::open(...)).await"),
    function("xx::file::read", Fs, Likely)
        .because("reads a whole file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::read(...)).await"),
    function("xx::file::read_to_string", Fs, Likely)
        .because("reads a whole file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::read_to_string(...)).await"),
    function("xx::file::remove_dir_all", Fs, Likely)
        .because("deletes a whole tree on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::remove_dir_all(...)).await"),
    function("xx::file::remove_file", Fs, Likely)
        .because("deletes a file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::remove_file(...)).await"),
    function("xx::file::resolve_symlink", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || xx::file::resolve_symlink(...)).await"),
    function("xx::file::same_file", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || xx::file::same_file(...)).await"),
    function("xx::file::size", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || xx::file::size(...)).await"),
    function("xx::file::touch_dir", Fs, Likely)
        .because("changes the times of a folder on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::touch_dir(...)).await"),
    function("xx::file::touch_file", Fs, Likely)
        .because("makes a file or changes its times on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::touch_file(...)).await"),
    function("xx::file::which", FsMetadata, Likely)
        .because("asks the file system, which may have to wake a disk")
        .instead("tokio::task::spawn_blocking(move || xx::file::which(...)).await"),
    function("xx::file::write", Fs, Likely)
        .because("writes a whole file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || xx::file::write(...)).await"),
    method("xx::process::XXExpression::read", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::new(program).output().await"),
    method("xx::process::XXExpression::run", Process, Certain)
        .because("starts a process and waits for it to exit")
        .instead("tokio::process::Command::new(program).output().await"),
    function("xx::process::sh", Process, Certain)
        .because("starts a shell and waits for it to exit")
        .instead("`tokio::process::Command::new(\"sh\").arg(\"-c\").arg(script).output().await`"),
];
