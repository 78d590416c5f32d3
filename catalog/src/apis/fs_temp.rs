//! Temporary files and folders.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    associated("assert_fs::TempDir::new", Fs, Likely)
        .because("makes a folder")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("camino_tempfile::Builder::tempdir", Fs, Likely)
        .because("makes a folder")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("camino_tempfile::Builder::tempdir_in", Fs, Likely)
        .because("makes a folder")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("camino_tempfile::Builder::tempfile", Fs, Likely)
        .because("makes a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("camino_tempfile::Builder::tempfile_in", Fs, Likely)
        .because("makes a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    on_drop("camino_tempfile::NamedUtf8TempFile", Fs, Likely)
        .because("deletes the file when it is dropped")
        .instead("tokio::task::spawn_blocking(move || drop(file)).await"),
    method("camino_tempfile::NamedUtf8TempFile::close", Fs, Likely)
        .because("deletes the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("camino_tempfile::NamedUtf8TempFile::new", Fs, Likely)
        .because("makes a file")
        .instead("tokio::task::spawn_blocking(camino_tempfile::NamedUtf8TempFile::new).await"),
    associated("camino_tempfile::NamedUtf8TempFile::new_in", Fs, Likely)
        .because("makes a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("camino_tempfile::NamedUtf8TempFile::persist", Fs, Likely)
        .because("renames the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("camino_tempfile::NamedUtf8TempFile::with_prefix", Fs, Likely)
        .because("makes a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("camino_tempfile::NamedUtf8TempFile::with_suffix", Fs, Likely)
        .because("makes a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    on_drop("camino_tempfile::Utf8TempDir", Fs, Likely)
        .because("deletes the folder and all that is in it when it is dropped")
        .instead("tokio::task::spawn_blocking(move || drop(dir)).await"),
    method("camino_tempfile::Utf8TempDir::close", Fs, Likely)
        .because("deletes the folder and all that is in it")
        .instead("tokio::task::spawn_blocking(move || dir.close()).await"),
    associated("camino_tempfile::Utf8TempDir::new", Fs, Likely)
        .because("makes a folder")
        .instead("tokio::task::spawn_blocking(camino_tempfile::Utf8TempDir::new).await"),
    associated("camino_tempfile::Utf8TempDir::new_in", Fs, Likely)
        .because("makes a folder")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("camino_tempfile::Utf8TempDir::with_prefix", Fs, Likely)
        .because("makes a folder")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("camino_tempfile::Utf8TempDir::with_suffix", Fs, Likely)
        .because("makes a folder")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    on_drop("camino_tempfile::Utf8TempPath", Fs, Likely)
        .because("deletes the file when it is dropped")
        .instead("tokio::task::spawn_blocking(move || drop(file)).await"),
    method("camino_tempfile::Utf8TempPath::close", Fs, Likely)
        .because("deletes the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("camino_tempfile::Utf8TempPath::persist", Fs, Likely)
        .because("renames the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("camino_tempfile::tempdir", Fs, Likely)
        .because("makes a folder")
        .instead("tokio::task::spawn_blocking(camino_tempfile::tempdir).await"),
    function("camino_tempfile::tempdir_in", Fs, Likely)
        .because("makes a folder")
        .instead("tokio::task::spawn_blocking(move || camino_tempfile::tempdir_in(folder)).await"),
    function("camino_tempfile::tempfile", Fs, Likely)
        .because("makes a file")
        .instead("tokio::task::spawn_blocking(camino_tempfile::tempfile).await"),
    function("camino_tempfile::tempfile_in", Fs, Likely)
        .because("makes a file")
        .instead("tokio::task::spawn_blocking(move || camino_tempfile::tempfile_in(folder)).await"),
    on_drop("temp_dir::TempDir", Fs, Likely)
        .because("deletes the whole tree when it is dropped")
        .instead("tokio::task::spawn_blocking(move || drop(dir)).await"),
    method("temp_dir::TempDir::cleanup", Fs, Likely)
        .because("deletes the whole tree")
        .instead("tokio::task::spawn_blocking(move || dir.cleanup()).await"),
    associated("temp_dir::TempDir::new", Fs, Likely)
        .because("creates a directory")
        .instead("tokio::task::spawn_blocking(temp_dir::TempDir::new).await"),
    associated("temp_dir::TempDir::with_prefix", Fs, Likely)
        .because("creates a directory")
        .instead("tokio::task::spawn_blocking(move || temp_dir::TempDir::with_prefix(prefix)).await"),
    on_drop("tempdir::TempDir", Fs, Likely)
        .because("deletes a whole tree")
        .instead("`into_path`, then `tokio::fs::remove_dir_all(path).await`"),
    method("tempdir::TempDir::close", Fs, Likely)
        .because("deletes a whole tree")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("tempdir::TempDir::new", Fs, Likely)
        .because("makes a folder")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("tempdir::TempDir::new_in", Fs, Likely)
        .because("makes a folder")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("tempfile::Builder::make", Fs, Possible)
        .because("runs a closure that creates a file, until the name is free")
        .instead("tokio::task::spawn_blocking(move || tempfile::Builder::new().make(...)).await"),
    method("tempfile::Builder::make_in", Fs, Possible)
        .because("runs a closure that creates a file, until the name is free")
        .instead("tokio::task::spawn_blocking(move || tempfile::Builder::new().make_in(...)).await"),
    method("tempfile::Builder::tempdir", Fs, Likely)
        .because("creates a directory")
        .instead("tokio::task::spawn_blocking(move || tempfile::Builder::new().tempdir()).await"),
    method("tempfile::Builder::tempdir_in", Fs, Likely)
        .because("creates a directory")
        .instead("tokio::task::spawn_blocking(move || tempfile::Builder::new().tempdir_in(dir)).await"),
    method("tempfile::Builder::tempfile", Fs, Likely)
        .because("creates a file")
        .instead("tokio::task::spawn_blocking(move || tempfile::Builder::new().tempfile()).await"),
    method("tempfile::Builder::tempfile_in", Fs, Likely)
        .because("creates a file")
        .instead("tokio::task::spawn_blocking(move || tempfile::Builder::new().tempfile_in(dir)).await"),
    on_drop("tempfile::NamedTempFile", Fs, Likely)
        .because("deletes the file when it is dropped")
        .instead("tokio::task::spawn_blocking(move || drop(file)).await"),
    method("tempfile::NamedTempFile::close", Fs, Likely)
        .because("deletes the file")
        .instead("tokio::task::spawn_blocking(move || file.close()).await"),
    associated("tempfile::NamedTempFile::new", Fs, Likely)
        .because("creates a file")
        .instead("tokio::task::spawn_blocking(tempfile::NamedTempFile::new).await"),
    associated("tempfile::NamedTempFile::new_in", Fs, Likely)
        .because("creates a file")
        .instead("tokio::task::spawn_blocking(move || tempfile::NamedTempFile::new_in(dir)).await"),
    method("tempfile::NamedTempFile::persist", Fs, Likely)
        .because("renames the file")
        .instead("tokio::task::spawn_blocking(move || file.persist(path)).await"),
    method("tempfile::NamedTempFile::persist_noclobber", Fs, Likely)
        .because("renames the file")
        .instead("tokio::task::spawn_blocking(move || file.persist_noclobber(path)).await"),
    method("tempfile::NamedTempFile::reopen", Fs, Likely)
        .because("opens the file once more")
        .instead("tokio::task::spawn_blocking(move || file.reopen()).await"),
    associated("tempfile::NamedTempFile::with_prefix", Fs, Likely)
        .because("creates a file")
        .instead("tokio::task::spawn_blocking(move || tempfile::NamedTempFile::with_prefix(...)).await"),
    associated("tempfile::NamedTempFile::with_prefix_in", Fs, Likely)
        .because("creates a file")
        .instead("tokio::task::spawn_blocking(move || tempfile::NamedTempFile::with_prefix_in(...)).await"),
    associated("tempfile::NamedTempFile::with_suffix", Fs, Likely)
        .because("creates a file")
        .instead("tokio::task::spawn_blocking(move || tempfile::NamedTempFile::with_suffix(...)).await"),
    associated("tempfile::NamedTempFile::with_suffix_in", Fs, Likely)
        .because("creates a file")
        .instead("tokio::task::spawn_blocking(move || tempfile::NamedTempFile::with_suffix_in(...)).await"),
    method("tempfile::SpooledTempFile::roll", Fs, Likely)
        .because("creates a file and writes to it what was kept in memory")
        .instead("tokio::task::spawn_blocking(move || file.roll()).await"),
    on_drop("tempfile::TempDir", Fs, Likely)
        .because("deletes the whole tree when it is dropped")
        .instead("tokio::task::spawn_blocking(move || drop(dir)).await"),
    method("tempfile::TempDir::close", Fs, Likely)
        .because("deletes the whole tree")
        .instead("tokio::task::spawn_blocking(move || dir.close()).await"),
    associated("tempfile::TempDir::new", Fs, Likely)
        .because("creates a directory")
        .instead("tokio::task::spawn_blocking(tempfile::TempDir::new).await"),
    associated("tempfile::TempDir::new_in", Fs, Likely)
        .because("creates a directory")
        .instead("tokio::task::spawn_blocking(move || tempfile::TempDir::new_in(dir)).await"),
    associated("tempfile::TempDir::with_prefix", Fs, Likely)
        .because("creates a directory")
        .instead("tokio::task::spawn_blocking(move || tempfile::TempDir::with_prefix(...)).await"),
    associated("tempfile::TempDir::with_prefix_in", Fs, Likely)
        .because("creates a directory")
        .instead("tokio::task::spawn_blocking(move || tempfile::TempDir::with_prefix_in(...)).await"),
    associated("tempfile::TempDir::with_suffix", Fs, Likely)
        .because("creates a directory")
        .instead("tokio::task::spawn_blocking(move || tempfile::TempDir::with_suffix(...)).await"),
    associated("tempfile::TempDir::with_suffix_in", Fs, Likely)
        .because("creates a directory")
        .instead("tokio::task::spawn_blocking(move || tempfile::TempDir::with_suffix_in(...)).await"),
    on_drop("tempfile::TempPath", Fs, Likely)
        .because("deletes the file when it is dropped")
        .instead("tokio::task::spawn_blocking(move || drop(path)).await"),
    method("tempfile::TempPath::close", Fs, Likely)
        .because("deletes the file")
        .instead("tokio::task::spawn_blocking(move || path.close()).await"),
    method("tempfile::TempPath::persist", Fs, Likely)
        .because("renames the file")
        .instead("tokio::task::spawn_blocking(move || path.persist(new_path)).await"),
    method("tempfile::TempPath::persist_noclobber", Fs, Likely)
        .because("renames the file")
        .instead("tokio::task::spawn_blocking(move || path.persist_noclobber(new_path)).await"),
    function("tempfile::tempdir", Fs, Likely)
        .because("creates a directory")
        .instead("tokio::task::spawn_blocking(tempfile::tempdir).await"),
    function("tempfile::tempdir_in", Fs, Likely)
        .because("creates a directory")
        .instead("tokio::task::spawn_blocking(move || tempfile::tempdir_in(dir)).await"),
    function("tempfile::tempfile", Fs, Likely)
        .because("creates a file")
        .instead("tokio::task::spawn_blocking(tempfile::tempfile).await"),
    function("tempfile::tempfile_in", Fs, Likely)
        .because("creates a file")
        .instead("tokio::task::spawn_blocking(move || tempfile::tempfile_in(dir)).await"),
];
