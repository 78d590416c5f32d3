//! Starbase's wrappers of the standard library's file functions.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    on_drop("starbase_utils::fs::FileLock", Fs, Likely)
        .because("unlocks the file and may remove it when it is dropped")
        .instead("tokio::task::spawn_blocking(move || drop(lock)).await"),
    associated("starbase_utils::fs::FileLock::new", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::FileLock::new(path)).await"),
    method("starbase_utils::fs::FileLock::unlock", Fs, Likely)
        .because("unlocks the file and may remove it")
        .instead("tokio::task::spawn_blocking(move || lock.unlock()).await"),
    associated("starbase_utils::fs::FileLock::with_file", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::FileLock::with_file(...)).await"),
    function("starbase_utils::fs::acquire_exclusive_lock", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::acquire_exclusive_lock(...)).await"),
    function("starbase_utils::fs::acquire_shared_lock", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::acquire_shared_lock(...)).await"),
    function("starbase_utils::fs::append_file", Fs, Likely)
        .because("appends to a file")
        .instead("tokio::io::AsyncWriteExt::write_all(&mut file, &data).await"),
    function("starbase_utils::fs::copy_dir_all", Fs, Likely)
        .because("copies a whole tree, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::copy_dir_all(...)).await"),
    function("starbase_utils::fs::copy_file", Fs, Likely)
        .because("copies the whole content of a file")
        .instead("tokio::fs::copy(from, to).await"),
    function("starbase_utils::fs::create_dir_all", Fs, Likely)
        .because("creates directories")
        .instead("tokio::fs::create_dir_all(path).await"),
    function("starbase_utils::fs::create_file", Fs, Likely)
        .because("creates a file")
        .instead("tokio::fs::File::create(path).await"),
    function("starbase_utils::fs::create_file_if_missing", Fs, Likely)
        .because("creates a file")
        .instead("tokio::fs::OpenOptions::open(&options, path).await"),
    function("starbase_utils::fs::find_upwards", FsMetadata, Likely)
        .because("makes a stat call for every folder on the way up")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::find_upwards(...)).await"),
    function("starbase_utils::fs::find_upwards_root", FsMetadata, Likely)
        .because("makes a stat call for every folder on the way up")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::find_upwards_root(...)).await"),
    function("starbase_utils::fs::find_upwards_root_until", FsMetadata, Likely)
        .because("makes a stat call for every folder on the way up")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::find_upwards_root_until(...)).await"),
    function("starbase_utils::fs::find_upwards_until", FsMetadata, Likely)
        .because("makes a stat call for every folder on the way up")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::find_upwards_until(...)).await"),
    function("starbase_utils::fs::is_dir_locked", Fs, Likely)
        .because("opens a file and tries to lock it")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::is_dir_locked(path)).await"),
    function("starbase_utils::fs::is_executable", FsMetadata, Possible)
        .because("makes a stat call")
        .instead("tokio::fs::metadata(path).await"),
    function("starbase_utils::fs::is_file_locked", Fs, Likely)
        .because("opens a file and tries to lock it")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::is_file_locked(path)).await"),
    function("starbase_utils::fs::is_stale", FsMetadata, Possible)
        .because("makes a stat call")
        .instead("tokio::fs::metadata(path).await"),
    function("starbase_utils::fs::lock_directory", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::lock_directory(...)).await"),
    function("starbase_utils::fs::lock_file", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::lock_file(...)).await"),
    function("starbase_utils::fs::metadata", FsMetadata, Possible)
        .because("makes a stat call")
        .instead("tokio::fs::metadata(path).await"),
    function("starbase_utils::fs::open_file", Fs, Likely)
        .because("opens a file")
        .instead("tokio::fs::File::open(path).await"),
    function("starbase_utils::fs::open_file_for_appending", Fs, Likely)
        .because("opens a file")
        .instead("tokio::fs::OpenOptions::open(&options, path).await"),
    function("starbase_utils::fs::open_file_for_writing", Fs, Likely)
        .because("opens a file")
        .instead("tokio::fs::OpenOptions::open(&options, path).await"),
    function("starbase_utils::fs::read_dir", Fs, Likely)
        .because("lists a folder")
        .instead("tokio::fs::read_dir(path).await"),
    function("starbase_utils::fs::read_dir_all", Fs, Likely)
        .because("walks a whole tree")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::read_dir_all(path)).await"),
    function("starbase_utils::fs::read_file", Fs, Likely)
        .because("reads a whole file")
        .instead("tokio::fs::read_to_string(path).await"),
    function("starbase_utils::fs::read_file_bytes", Fs, Likely)
        .because("reads a whole file")
        .instead("tokio::fs::read(path).await"),
    function("starbase_utils::fs::read_file_with_lock", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::read_file_with_lock(...)).await"),
    function("starbase_utils::fs::reflink_file", Fs, Likely)
        .because("copies the whole content of a file where it cannot be cloned")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::reflink_file(...)).await"),
    function("starbase_utils::fs::remove", Fs, Likely)
        .because("deletes a file or a whole tree")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::remove(path)).await"),
    function("starbase_utils::fs::remove_dir_all", Fs, Likely)
        .because("deletes a whole tree, which can take seconds")
        .instead("tokio::fs::remove_dir_all(path).await"),
    function("starbase_utils::fs::remove_dir_all_except", Fs, Likely)
        .because("deletes a whole tree, which can take seconds")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::remove_dir_all_except(...)).await"),
    function("starbase_utils::fs::remove_dir_stale_contents", Fs, Likely)
        .because("asks about every entry of a tree and removes the old ones")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::remove_dir_stale_contents(...)).await"),
    function("starbase_utils::fs::remove_file", Fs, Likely)
        .because("removes a file")
        .instead("tokio::fs::remove_file(path).await"),
    function("starbase_utils::fs::remove_file_if_stale", Fs, Likely)
        .because("asks about a file and removes it")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::remove_file_if_stale(...)).await"),
    function("starbase_utils::fs::remove_link", Fs, Likely)
        .because("removes a link")
        .instead("tokio::fs::remove_file(path).await"),
    function("starbase_utils::fs::rename", Fs, Likely)
        .because("renames a file or folder")
        .instead("tokio::fs::rename(from, to).await"),
    function("starbase_utils::fs::run_with_exclusive_lock", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::run_with_exclusive_lock(...)).await"),
    function("starbase_utils::fs::run_with_shared_lock", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::run_with_shared_lock(...)).await"),
    function("starbase_utils::fs::stale", FsMetadata, Possible)
        .because("makes a stat call")
        .instead("tokio::fs::metadata(path).await"),
    function("starbase_utils::fs::truncate_file_handle", Fs, Likely)
        .because("empties a file")
        .instead("tokio::fs::File::set_len(&file, 0).await"),
    function("starbase_utils::fs::update_perms", Fs, Likely)
        .because("changes the permissions of a file")
        .instead("tokio::fs::set_permissions(path, permissions).await"),
    function("starbase_utils::fs::write_file", Fs, Likely)
        .because("writes a whole file")
        .instead("tokio::fs::write(path, data).await"),
    function("starbase_utils::fs::write_file_atomic", Fs, Likely)
        .because("writes a whole file and renames it")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::write_file_atomic(...)).await"),
    function("starbase_utils::fs::write_file_with_lock", FileLock, Certain)
        .because("waits until another process lets go of the lock on the file")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::fs::write_file_with_lock(...)).await"),
    function("starbase_utils::glob::walk", Fs, Likely)
        .because("walks a whole tree")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::glob::walk(...)).await"),
    function("starbase_utils::glob::walk_fast", Fs, Likely)
        .because("walks a whole tree and waits for the threads that do so")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::glob::walk_fast(...)).await"),
    function("starbase_utils::glob::walk_fast_with_options", Fs, Likely)
        .because("walks a whole tree and waits for the threads that do so")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::glob::walk_fast_with_options(...)).await"),
    function("starbase_utils::glob::walk_files", Fs, Likely)
        .because("walks a whole tree")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::glob::walk_files(...)).await"),
    function("starbase_utils::hash::base64::from_file", Fs, Likely)
        .because("reads a whole file and encodes it")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::hash::base64::from_file(path)).await"),
    function("starbase_utils::hash::base64::from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole source and encodes it")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::hash::base64::from_reader(reader)).await"),
    function("starbase_utils::hash::sha256::from_file", Fs, Likely)
        .because("reads a whole file and hashes it")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::hash::sha256::from_file(path)).await"),
    function("starbase_utils::hash::sha256::from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole source and hashes it")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::hash::sha256::from_reader(reader)).await"),
    function("starbase_utils::hash::sha512::from_file", Fs, Likely)
        .because("reads a whole file and hashes it")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::hash::sha512::from_file(path)).await"),
    function("starbase_utils::hash::sha512::from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole source and hashes it")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::hash::sha512::from_reader(reader)).await"),
    function("starbase_utils::json::read_file", Fs, Likely)
        .because("reads and parses a whole file")
        .instead("`tokio::fs::read_to_string(path).await`, then `starbase_utils::json::parse(text)`"),
    function("starbase_utils::json::write_file", Fs, Likely)
        .because("writes a whole file")
        .instead("`starbase_utils::json::format`, then `tokio::fs::write(path, text).await`"),
    function("starbase_utils::json::write_file_with_config", Fs, Likely)
        .because("reads the editor configuration and writes a whole file")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::json::write_file_with_config(...)).await"),
    function("starbase_utils::net::is_offline", Net, Certain)
        .because("connects to several hosts and waits for them up to the timeout")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::net::is_offline(...)).await"),
    function("starbase_utils::net::is_offline_with_hosts", Net, Certain)
        .because("connects to several hosts and waits for them up to the timeout")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::net::is_offline_with_hosts(...)).await"),
    function("starbase_utils::net::is_offline_with_options", Net, Certain)
        .because("connects to several hosts and waits for them up to the timeout")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::net::is_offline_with_options(...)).await"),
    function("starbase_utils::toml::read_file", Fs, Likely)
        .because("reads and parses a whole file")
        .instead("`tokio::fs::read_to_string(path).await`, then `starbase_utils::toml::parse(text)`"),
    function("starbase_utils::toml::write_file", Fs, Likely)
        .because("writes a whole file")
        .instead("`starbase_utils::toml::format`, then `tokio::fs::write(path, text).await`"),
    function("starbase_utils::yaml::read_file", Fs, Likely)
        .because("reads and parses a whole file")
        .instead("`tokio::fs::read_to_string(path).await`, then `starbase_utils::yaml::parse(text)`"),
    function("starbase_utils::yaml::write_file", Fs, Likely)
        .because("writes a whole file")
        .instead("`starbase_utils::yaml::format`, then `tokio::fs::write(path, text).await`"),
    function("starbase_utils::yaml::write_file_with_config", Fs, Likely)
        .because("reads the editor configuration and writes a whole file")
        .instead("tokio::task::spawn_blocking(move || starbase_utils::yaml::write_file_with_config(...)).await"),
];
