//! What tools for Rust projects ask of Cargo, rustc and Zig.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    associated("cargo_config2::Config::load", Fs, Likely)
        .because("reads the configuration files of every folder above, and may run rustc")
        .instead("tokio::task::spawn_blocking(cargo_config2::Config::load).await"),
    associated("cargo_config2::Config::load_with_cwd", Fs, Likely)
        .because("reads the configuration files of every folder above, and may run rustc")
        .instead("tokio::task::spawn_blocking(move || cargo_config2::Config::load_with_cwd(path)).await"),
    associated("cargo_config2::Config::load_with_options", Fs, Likely)
        .because("reads the configuration files of every folder above, and may run rustc")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("cargo_generate::generate", Process, Certain)
        .because("fetches a template, asks and writes files")
        .instead("tokio::task::spawn_blocking(move || cargo_generate::generate(args)).await"),
    associated("cargo_lock::Lockfile::load", Fs, Likely)
        .because("reads and parses a whole file")
        .instead("`tokio::fs::read_to_string(path).await`, then `text.parse::<cargo_lock::Lockfile>()`"),
    associated("cargo_toml::Manifest::from_path", Fs, Likely)
        .because("reads the manifest and lists the folders of the package")
        .instead("tokio::task::spawn_blocking(move || cargo_toml::Manifest::from_path(path)).await"),
    associated("cargo_toml::Manifest::from_path_with_metadata", Fs, Likely)
        .because("reads the manifest and lists the folders of the package")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("cargo_zigbuild::Build::build_command", Process, Likely)
        .because("runs zig and writes wrappers for the linker")
        .instead("tokio::task::spawn_blocking(move || command.build_command()).await"),
    method("cargo_zigbuild::Build::execute", Process, Certain)
        .because("runs cargo and waits for it")
        .instead("tokio::task::spawn_blocking(move || command.execute()).await"),
    method("cargo_zigbuild::Check::build_command", Process, Likely)
        .because("runs zig and writes wrappers for the linker")
        .instead("tokio::task::spawn_blocking(move || command.build_command()).await"),
    method("cargo_zigbuild::Check::execute", Process, Certain)
        .because("runs cargo and waits for it")
        .instead("tokio::task::spawn_blocking(move || command.execute()).await"),
    method("cargo_zigbuild::Clippy::build_command", Process, Likely)
        .because("runs zig and writes wrappers for the linker")
        .instead("tokio::task::spawn_blocking(move || command.build_command()).await"),
    method("cargo_zigbuild::Clippy::execute", Process, Certain)
        .because("runs cargo and waits for it")
        .instead("tokio::task::spawn_blocking(move || command.execute()).await"),
    method("cargo_zigbuild::Doc::build_command", Process, Likely)
        .because("runs zig and writes wrappers for the linker")
        .instead("tokio::task::spawn_blocking(move || command.build_command()).await"),
    method("cargo_zigbuild::Doc::execute", Process, Certain)
        .because("runs cargo and waits for it")
        .instead("tokio::task::spawn_blocking(move || command.execute()).await"),
    method("cargo_zigbuild::Install::build_command", Process, Likely)
        .because("runs zig and writes wrappers for the linker")
        .instead("tokio::task::spawn_blocking(move || command.build_command()).await"),
    method("cargo_zigbuild::Install::execute", Process, Certain)
        .because("runs cargo and waits for it")
        .instead("tokio::task::spawn_blocking(move || command.execute()).await"),
    method("cargo_zigbuild::Run::build_command", Process, Likely)
        .because("runs zig and writes wrappers for the linker")
        .instead("tokio::task::spawn_blocking(move || command.build_command()).await"),
    method("cargo_zigbuild::Run::execute", Process, Certain)
        .because("runs cargo and waits for it")
        .instead("tokio::task::spawn_blocking(move || command.execute()).await"),
    method("cargo_zigbuild::Rustc::build_command", Process, Likely)
        .because("runs zig and writes wrappers for the linker")
        .instead("tokio::task::spawn_blocking(move || command.build_command()).await"),
    method("cargo_zigbuild::Rustc::execute", Process, Certain)
        .because("runs cargo and waits for it")
        .instead("tokio::task::spawn_blocking(move || command.execute()).await"),
    method("cargo_zigbuild::Test::build_command", Process, Likely)
        .because("runs zig and writes wrappers for the linker")
        .instead("tokio::task::spawn_blocking(move || command.build_command()).await"),
    method("cargo_zigbuild::Test::execute", Process, Certain)
        .because("runs cargo and waits for it")
        .instead("tokio::task::spawn_blocking(move || command.execute()).await"),
    associated("cargo_zigbuild::Zig::find_zig", Process, Likely)
        .because("runs python or zig the first time, and waits for it")
        .instead("tokio::task::spawn_blocking(cargo_zigbuild::Zig::find_zig).await"),
    function("clap_complete::aot::generate_to", Fs, Likely)
        .because("writes the completions to a file")
        .instead("tokio::task::spawn_blocking(move || clap_complete::aot::generate_to(shell, &mut command, name, folder)).await"),
    function("clap_complete::generate_to", Fs, Likely)
        .because("writes the completions to a file")
        .instead("tokio::task::spawn_blocking(move || clap_complete::generate_to(shell, &mut command, name, folder)).await"),
    associated("rustc_version::VersionMeta::for_command", Process, Certain)
        .because("runs rustc and waits for it")
        .instead("tokio::task::spawn_blocking(move || rustc_version::VersionMeta::for_command(command)).await"),
    function("rustc_version::version", Process, Certain)
        .because("runs rustc and waits for it")
        .instead("tokio::task::spawn_blocking(rustc_version::version).await"),
    function("rustc_version::version_meta", Process, Certain)
        .because("runs rustc and waits for it")
        .instead("tokio::task::spawn_blocking(rustc_version::version_meta).await"),
    trait_method("update_informer::Check::check_version", Http, Likely)
        .because("asks the registry over HTTP and waits for it, once per interval")
        .instead("tokio::task::spawn_blocking(move || informer.check_version()).await"),
];
