//! File systems through other crates: walking, copying, locking, mapping.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    associated("actix_files::NamedFile::open", Fs, Likely)
        .because("opens the file and asks for its metadata")
        .instead("actix_files::NamedFile::open_async(path).await"),
    associated("actix_files::NamedFile::open_async", Fs, Likely)
        .because("opens the file on the calling thread, unless the feature experimental-io-uring is on")
        .instead("tokio::task::spawn_blocking(move || actix_files::NamedFile::open(path)).await"),
    method("atomic_write_file::AtomicWriteFile::commit", Fs, Likely)
        .because("waits until the device has stored the file and renames it")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("atomic_write_file::AtomicWriteFile::open", Fs, Likely)
        .because("makes a file beside the one to be written")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("atomicwrites::AtomicFile::write", Fs, Likely)
        .because("writes a file, waits until the device has stored it and renames it")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("atomicwrites::AtomicFile::write_with_options", Fs, Likely)
        .because("writes a file, waits until the device has stored it and renames it")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("aws_types::os_shim_internal::Fs::read_to_end", Fs, Likely)
        .when(Polled)
        .because("reads a whole file in its polls, with `std::fs`")
        .instead("tokio::fs::read(path).await"),
    method("aws_types::os_shim_internal::Fs::write", Fs, Likely)
        .when(Polled)
        .because("writes a whole file in its polls, with `std::fs`")
        .instead("tokio::fs::write(path, contents).await"),
    trait_method("bao_tree::io::mixed::ReadBytesAt::read_bytes_at", Io, Certain)
        .when(ExternalReceiver)
        .because("reads from the file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("camino::ReadDirUtf8::next", Fs, Likely)
        .because("reads the next batch of directory entries on the calling thread")
        .instead("tokio::fs::ReadDir::next_entry(&mut dir).await"),
    method("camino::Utf8Path::canonicalize", FsMetadata, Likely)
        .because("asks the disk about every component of the path")
        .instead("tokio::fs::canonicalize(path).await"),
    method("camino::Utf8Path::canonicalize_utf8", FsMetadata, Likely)
        .because("asks the disk about every component of the path")
        .instead("tokio::fs::canonicalize(path).await"),
    method("camino::Utf8Path::exists", FsMetadata, Possible)
        .because("hides a stat call behind a pure-looking method")
        .instead("tokio::fs::try_exists(path).await.unwrap_or(false)"),
    method("camino::Utf8Path::is_dir", FsMetadata, Possible)
        .because("hides a stat call behind a pure-looking method")
        .instead("tokio::fs::metadata(path).await.is_ok_and(|metadata| metadata.is_dir())"),
    method("camino::Utf8Path::is_file", FsMetadata, Possible)
        .because("hides a stat call behind a pure-looking method")
        .instead("tokio::fs::metadata(path).await.is_ok_and(|metadata| metadata.is_file())"),
    method("camino::Utf8Path::is_symlink", FsMetadata, Possible)
        .because("hides a stat call behind a pure-looking method")
        .instead(
            "tokio::fs::symlink_metadata(path).await.is_ok_and(|metadata| metadata.is_symlink())",
        ),
    method("camino::Utf8Path::metadata", FsMetadata, Possible)
        .because("makes a stat call: quick on a warm local disk, slow on a cold or remote one")
        .instead("tokio::fs::metadata(path).await"),
    method("camino::Utf8Path::read_dir", Fs, Likely)
        .because("opens a directory whose entries are then read on the calling thread")
        .instead("tokio::fs::read_dir(path).await"),
    method("camino::Utf8Path::read_dir_utf8", Fs, Likely)
        .because("opens a directory whose entries are then read on the calling thread")
        .instead("tokio::fs::read_dir(path).await"),
    method("camino::Utf8Path::read_link", FsMetadata, Likely)
        .because("reads a symbolic link from disk")
        .instead("tokio::fs::read_link(path).await"),
    method("camino::Utf8Path::read_link_utf8", FsMetadata, Likely)
        .because("reads a symbolic link from disk")
        .instead("tokio::fs::read_link(path).await"),
    method("camino::Utf8Path::symlink_metadata", FsMetadata, Possible)
        .because("makes a stat call: quick on a warm local disk, slow on a cold or remote one")
        .instead("tokio::fs::symlink_metadata(path).await"),
    method("camino::Utf8Path::try_exists", FsMetadata, Possible)
        .because("hides a stat call behind a pure-looking method")
        .instead("tokio::fs::try_exists(path).await"),
    associated("canonical_path::CanonicalPathBuf::canonicalize", FsMetadata, Possible)
        .because("asks the file system about every part of the path")
        .instead("tokio::task::spawn_blocking(move || canonical_path::CanonicalPathBuf::canonicalize(path)).await"),
    method("fd_lock::RwLock::read", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead(
            "`tokio::task::spawn_blocking(move || ...).await` around the whole critical section",
        ),
    method("fd_lock::RwLock::write", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead(
            "`tokio::task::spawn_blocking(move || ...).await` around the whole critical section",
        ),
    function("fern::log_file", Fs, Possible)
        .because("opens a file, once in most programs")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("fs2::FileExt::allocate", Fs, Likely)
        .because("reserves blocks on disk, or writes zeros where the file system cannot")
        .instead("tokio::task::spawn_blocking(move || file.allocate(len)).await"),
    trait_method("fs2::FileExt::allocated_size", FsMetadata, Possible)
        .because("asks about an open file")
        .instead("tokio::task::spawn_blocking(move || file.allocated_size()).await"),
    trait_method("fs2::FileExt::lock_exclusive", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || file.lock_exclusive()).await"),
    trait_method("fs2::FileExt::lock_shared", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || file.lock_shared()).await"),
    function("fs2::allocation_granularity", FsMetadata, Possible)
        .because("asks the file system for its sizes: quick on a local disk, slow on a remote one")
        .instead("tokio::task::spawn_blocking(move || fs2::allocation_granularity(path)).await"),
    function("fs2::available_space", FsMetadata, Possible)
        .because("asks the file system for its sizes: quick on a local disk, slow on a remote one")
        .instead("tokio::task::spawn_blocking(move || fs2::available_space(path)).await"),
    function("fs2::free_space", FsMetadata, Possible)
        .because("asks the file system for its sizes: quick on a local disk, slow on a remote one")
        .instead("tokio::task::spawn_blocking(move || fs2::free_space(path)).await"),
    function("fs2::statvfs", FsMetadata, Possible)
        .because("asks the file system for its sizes: quick on a local disk, slow on a remote one")
        .instead("tokio::task::spawn_blocking(move || fs2::statvfs(path)).await"),
    function("fs2::total_space", FsMetadata, Possible)
        .because("asks the file system for its sizes: quick on a local disk, slow on a remote one")
        .instead("tokio::task::spawn_blocking(move || fs2::total_space(path)).await"),
    trait_method("fs4::FileExt::allocate", Fs, Likely)
        .because("reserves blocks on disk, or writes zeros where the file system cannot")
        .instead("tokio::task::spawn_blocking(move || file.allocate(len)).await"),
    trait_method("fs4::FileExt::allocated_size", FsMetadata, Possible)
        .because("asks about an open file")
        .instead("tokio::task::spawn_blocking(move || file.allocated_size()).await"),
    trait_method("fs4::FileExt::lock", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || file.lock()).await"),
    trait_method("fs4::FileExt::lock_exclusive", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || file.lock_exclusive()).await"),
    trait_method("fs4::FileExt::lock_shared", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || file.lock_shared()).await"),
    function("fs4::allocation_granularity", FsMetadata, Possible)
        .because("asks the file system for its sizes: quick on a local disk, slow on a remote one")
        .instead("tokio::task::spawn_blocking(move || fs4::allocation_granularity(path)).await"),
    function("fs4::available_space", FsMetadata, Possible)
        .because("asks the file system for its sizes: quick on a local disk, slow on a remote one")
        .instead("tokio::task::spawn_blocking(move || fs4::available_space(path)).await"),
    function("fs4::free_space", FsMetadata, Possible)
        .because("asks the file system for its sizes: quick on a local disk, slow on a remote one")
        .instead("tokio::task::spawn_blocking(move || fs4::free_space(path)).await"),
    trait_method("fs4::fs_std::FileExt::allocate", Fs, Likely)
        .because("reserves blocks on disk, or writes zeros where the file system cannot")
        .instead("tokio::task::spawn_blocking(move || file.allocate(len)).await"),
    trait_method("fs4::fs_std::FileExt::allocated_size", FsMetadata, Possible)
        .because("asks about an open file")
        .instead("tokio::task::spawn_blocking(move || file.allocated_size()).await"),
    trait_method("fs4::fs_std::FileExt::lock_exclusive", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || file.lock_exclusive()).await"),
    trait_method("fs4::fs_std::FileExt::lock_shared", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || file.lock_shared()).await"),
    function("fs4::statvfs", FsMetadata, Possible)
        .because("asks the file system for its sizes: quick on a local disk, slow on a remote one")
        .instead("tokio::task::spawn_blocking(move || fs4::statvfs(path)).await"),
    function("fs4::total_space", FsMetadata, Possible)
        .because("asks the file system for its sizes: quick on a local disk, slow on a remote one")
        .instead("tokio::task::spawn_blocking(move || fs4::total_space(path)).await"),
    method("fs_mistrust::CheckedDir::make_directory", Fs, Likely)
        .because("makes folders, and checks who may touch those above")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fs_mistrust::CheckedDir::metadata", FsMetadata, Possible)
        .because("makes a stat call for the path and all folders above")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fs_mistrust::CheckedDir::open", Fs, Likely)
        .because("opens a file and checks who may touch it and all folders above")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fs_mistrust::CheckedDir::read", Fs, Likely)
        .because("reads a whole file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fs_mistrust::CheckedDir::read_directory", Fs, Likely)
        .because("lists a directory on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fs_mistrust::CheckedDir::read_to_string", Fs, Likely)
        .because("reads a whole file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fs_mistrust::CheckedDir::remove_file", Fs, Likely)
        .because("changes a directory")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fs_mistrust::CheckedDir::write_and_replace", Fs, Likely)
        .because("writes a whole file on the calling thread, and renames it")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fs_mistrust::Verifier::check", Fs, Likely)
        .because("makes a stat call for every folder above")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fs_mistrust::Verifier::make_directory", Fs, Likely)
        .because("makes folders, and checks who may touch those above")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fs_mistrust::Verifier::make_secure_dir", Fs, Likely)
        .because("makes folders, and checks who may touch those above")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fs_mistrust::Verifier::secure_dir", Fs, Likely)
        .because("makes a stat call for every folder above")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fslock::LockFile::lock", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || file.lock()).await"),
    method("fslock::LockFile::lock_with_pid", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || file.lock_with_pid()).await"),
    trait_method("glob::Paths::next", Fs, Likely)
        .because("reads directories until the next match")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole walk"),
    function("glob::glob", Fs, Possible)
        .because("gives paths that are looked up on disk on every step")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole walk"),
    function("glob::glob_with", Fs, Possible)
        .because("gives paths that are looked up on disk on every step")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole walk"),
    function("globwalk::glob", Fs, Likely)
        .because("gives paths that are looked up on disk on every step")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole walk"),
    associated("hickory_resolver::AsyncResolver::tokio_from_system_conf", Fs, Likely)
        .because("reads the configuration files of the system's resolver")
        .instead("`hickory_resolver::AsyncResolver::tokio(config, options)`, or build one resolver at start-up"),
    associated("hickory_resolver::Resolver::builder", Fs, Likely)
        .because("reads the configuration files of the system's resolver")
        .instead("`hickory_resolver::Resolver::builder_with_config(config, provider)`, or build one resolver at start-up"),
    associated("hickory_resolver::Resolver::builder_tokio", Fs, Likely)
        .because("reads the configuration files of the system's resolver")
        .instead("`hickory_resolver::Resolver::builder_with_config(config, provider)`, or build one resolver at start-up"),
    function(
        "hickory_resolver::system_conf::read_system_conf",
        Fs,
        Likely,
    )
    .because("reads the resolver's configuration file")
    .instead("a call at start-up, before the runtime runs"),
    method("ignore::DirEntry::metadata", FsMetadata, Possible)
        .because("makes a stat call")
        .instead("tokio::fs::metadata(entry.path()).await"),
    trait_method("ignore::Walk::next", Fs, Likely)
        .because("reads the next entries from disk")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole walk"),
    method("ignore::WalkBuilder::build", Fs, Possible)
        .because("reads ignore files, and gives entries that are read from disk on every step")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole walk"),
    method("ignore::WalkParallel::run", Fs, Certain)
        .because("walks a tree and waits for the threads that do so")
        .instead("tokio::task::spawn_blocking(move || walk.run(...)).await"),
    associated("ignore::gitignore::Gitignore::global", Fs, Likely)
        .because("reads git's configuration and the file it names")
        .instead("tokio::task::spawn_blocking(ignore::gitignore::Gitignore::global).await"),
    associated("ignore::gitignore::Gitignore::new", Fs, Likely)
        .because("reads and parses the file")
        .instead("tokio::task::spawn_blocking(move || ignore::gitignore::Gitignore::new(path)).await"),
    method("ignore::gitignore::GitignoreBuilder::add", Fs, Likely)
        .because("reads and parses the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("ignore::gitignore::GitignoreBuilder::build_global", Fs, Likely)
        .because("reads git's configuration and the file it names")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("inotify::Inotify::read_events_blocking", Device, Certain)
        .because("waits until something happens to what is watched")
        .instead("inotify::Inotify::into_event_stream(inotify, buffer)"),
    trait_method("jwalk::WalkDir::into_iter", Fs, Likely)
        .because("waits for the threads that read directories")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole walk"),
    associated("libloading::Library::new", Fs, Possible)
        .because("reads a library from disk and runs its initialisers")
        .instead("a call at start-up, before the runtime runs"),
    function("log4rs::init_config", Fs, Possible)
        .because("sets up file appenders that write on every log call")
        .instead("tracing_appender::non_blocking(writer)"),
    function("log4rs::init_file", Fs, Possible)
        .because("sets up file appenders that write on every log call")
        .instead("tracing_appender::non_blocking(writer)"),
    associated("memmap2::Mmap::map", Fs, Possible)
        .because("maps a file whose pages are read from disk on first access")
        .instead("tokio::fs::read(path).await"),
    method("memmap2::MmapMut::flush", Fs, Likely)
        .because("waits until the device has stored the data")
        .instead("tokio::task::spawn_blocking(move || map.flush(...)).await"),
    method("memmap2::MmapMut::flush_range", Fs, Likely)
        .because("waits until the device has stored the data")
        .instead("tokio::task::spawn_blocking(move || map.flush_range(...)).await"),
    associated("memmap2::MmapMut::map_mut", Fs, Possible)
        .because("maps a file whose pages are read from disk on first access")
        .instead("tokio::fs::read(path).await"),
    associated("named_lock::NamedLock::create", Fs, Likely)
        .because("opens the file of the lock")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("named_lock::NamedLock::lock", FileLock, Certain)
        .because("waits until another process lets go of the lock")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("notify::Watcher::watch", Fs, Possible)
        .because("walks the whole tree when it watches recursively")
        .instead("tokio::task::spawn_blocking(move || watcher.watch(path, mode)).await"),
    method("notify_debouncer_full::Debouncer::watch", Fs, Possible)
        .steady()
        .because("goes through the whole tree to watch it")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("object_store::local::LocalFileSystem::new_with_prefix", FsMetadata, Possible)
        .because("canonicalizes the path, which asks the file system")
        .instead("tokio::task::spawn_blocking(move || object_store::local::LocalFileSystem::new_with_prefix(path)).await"),
    trait_method("positioned_io::ReadAt::read_at", Io, Certain)
        .when(ExternalReceiver)
        .because("reads from the file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("positioned_io::ReadAt::read_exact_at", Io, Certain)
        .when(ExternalReceiver)
        .because("reads from the file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("positioned_io::WriteAt::write_all_at", Io, Likely)
        .when(ExternalReceiver)
        .because("writes to the file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("positioned_io::WriteAt::write_at", Io, Likely)
        .when(ExternalReceiver)
        .because("writes to the file on the calling thread")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("remove_dir_all::remove_dir_all", Fs, Likely)
        .because("deletes a whole tree, which can take seconds")
        .instead("tokio::fs::remove_dir_all(path).await"),
    on_drop(
        "tracing_appender::non_blocking::WorkerGuard",
        Wait,
        Possible,
    )
    .because("waits for the writer thread, up to a bound")
    .instead("a guard held in main"),
    method("tracing_appender::rolling::Builder::build", Fs, Possible)
        .because(
            "lists old files, and opens one that is written on every event unless it is wrapped",
        )
        .instead("tracing_appender::non_blocking(appender)"),
    associated(
        "tracing_appender::rolling::RollingFileAppender::new",
        Fs,
        Possible,
    )
    .because("opens a file that is written on every event unless it is wrapped")
    .instead("tracing_appender::non_blocking(appender)"),
    function("tracing_appender::rolling::daily", Fs, Possible)
        .because("opens a file that is written on every event unless it is wrapped")
        .instead("tracing_appender::non_blocking(appender)"),
    function("tracing_appender::rolling::hourly", Fs, Possible)
        .because("opens a file that is written on every event unless it is wrapped")
        .instead("tracing_appender::non_blocking(appender)"),
    function("tracing_appender::rolling::minutely", Fs, Possible)
        .because("opens a file that is written on every event unless it is wrapped")
        .instead("tracing_appender::non_blocking(appender)"),
    function("tracing_appender::rolling::never", Fs, Possible)
        .because("opens a file that is written on every event unless it is wrapped")
        .instead("tracing_appender::non_blocking(appender)"),
    function("tracing_appender::rolling::weekly", Fs, Possible)
        .because("opens a file that is written on every event unless it is wrapped")
        .instead("tracing_appender::non_blocking(appender)"),
    method("walkdir::DirEntry::metadata", FsMetadata, Possible)
        .because("makes a stat call")
        .instead("tokio::fs::metadata(entry.path()).await"),
    trait_method("walkdir::FilterEntry::next", Fs, Likely)
        .because("reads the next entries from disk")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole walk"),
    trait_method("walkdir::IntoIter::next", Fs, Likely)
        .because("reads the next entries from disk")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole walk"),
    trait_method("walkdir::WalkDir::into_iter", Fs, Likely)
        .because("gives entries that are read from disk on every step")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the whole walk"),
    function("xattr::get", FsMetadata, Possible)
        .because("asks the file system for an attribute of the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("xattr::list", FsMetadata, Possible)
        .because("asks the file system for the attributes of the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("xattr::remove", Fs, Likely)
        .because("changes an attribute of the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("xattr::set", Fs, Likely)
        .because("changes an attribute of the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
];
