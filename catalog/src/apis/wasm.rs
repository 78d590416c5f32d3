//! Compiling and running WebAssembly.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    associated("extism::CompiledPlugin::new", Cpu, Likely)
        .because("compiles the module, which takes milliseconds to seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("extism::Plugin::call", Cpu, Likely)
        .because("runs the guest to its end, and waits for the HTTP requests it makes")
        .instead("tokio::task::spawn_blocking(move || plugin.call(...)).await"),
    method("extism::Plugin::call_with_host_context", Cpu, Likely)
        .because("runs the guest to its end, and waits for the HTTP requests it makes")
        .instead("tokio::task::spawn_blocking(move || plugin.call_with_host_context(...)).await"),
    associated("extism::Plugin::new", Cpu, Likely)
        .because("loads and compiles the module, which takes milliseconds to seconds")
        .instead("tokio::task::spawn_blocking(move || extism::Plugin::new(...)).await"),
    method("extism::PluginBuilder::build", Cpu, Likely)
        .because("loads and compiles the module, which takes milliseconds to seconds")
        .instead("tokio::task::spawn_blocking(move || builder.build()).await"),
    method("extism::PluginBuilder::compile", Cpu, Likely)
        .because("loads and compiles the module, which takes milliseconds to seconds")
        .instead("tokio::task::spawn_blocking(move || builder.compile()).await"),
    method("extism::Pool::get", Wait, Certain)
        .when(NonZeroDuration(0))
        .because("waits up to the timeout for a plugin that nobody uses")
        .instead("tokio::task::spawn_blocking(move || pool.get(timeout)).await"),
    associated("warpgate::PluginContainer::new", Cpu, Likely)
        .because("loads and compiles the plugin, which takes milliseconds to seconds")
        .instead("tokio::task::spawn_blocking(move || warpgate::PluginContainer::new(...)).await"),
    function("warpgate::inject_default_manifest_config", Process, Possible)
        .steady()
        .because("asks `ldd` on Linux which C library there is")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("wasmer::Function::call", Cpu, Likely)
        .because("runs until the guest returns")
        .instead("tokio::task::spawn_blocking(move || func.call(...)).await"),
    associated("wasmer::Module::deserialize_from_file", Fs, Likely)
        .because("maps and checks a compiled module")
        .instead("tokio::task::spawn_blocking(move || unsafe { wasmer::Module::deserialize_from_file(...) }).await"),
    associated("wasmer::Module::deserialize_from_file_unchecked", Fs, Likely)
        .because("maps a compiled module")
        .instead("tokio::task::spawn_blocking(move || unsafe { wasmer::Module::deserialize_from_file_unchecked(...) }).await"),
    associated("wasmer::Module::from_binary", Cpu, Likely)
        .because("compiles, 10 ms to seconds")
        .instead("tokio::task::spawn_blocking(move || wasmer::Module::from_binary(...)).await"),
    associated("wasmer::Module::from_binary_unchecked", Cpu, Likely)
        .because("compiles, 10 ms to seconds")
        .instead("tokio::task::spawn_blocking(move || unsafe { wasmer::Module::from_binary_unchecked(...) }).await"),
    associated("wasmer::Module::from_file", Cpu, Likely)
        .because("compiles, 10 ms to seconds")
        .instead("tokio::task::spawn_blocking(move || wasmer::Module::from_file(...)).await"),
    associated("wasmer::Module::new", Cpu, Likely)
        .because("compiles, 10 ms to seconds")
        .instead("tokio::task::spawn_blocking(move || wasmer::Module::new(...)).await"),
    method("wasmer::Module::serialize_to_file", Fs, Likely)
        .because("writes a whole compiled module")
        .instead("`module.serialize()`, then `tokio::fs::write(path, bytes).await`"),
    method("wasmer::TypedFunction::call", Cpu, Likely)
        .because("runs until the guest returns")
        .instead("tokio::task::spawn_blocking(move || func.call(...)).await"),
    method("wasmtime::CodeBuilder::compile_component", Cpu, Likely)
        .because("compiles the component, which may take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("wasmtime::CodeBuilder::compile_component_serialized", Cpu, Likely)
        .because("compiles the component, which may take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("wasmtime::CodeBuilder::compile_module", Cpu, Likely)
        .because("compiles the module, which may take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("wasmtime::CodeBuilder::compile_module_serialized", Cpu, Likely)
        .because("compiles the module, which may take seconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("wasmtime::CodeBuilder::wasm_binary_file", Fs, Likely)
        .because("reads the whole file")
        .instead("`wasmtime::CodeBuilder::wasm_binary(&mut builder, bytes, path)` with what `tokio::fs::read(path).await` gives"),
    method("wasmtime::CodeBuilder::wasm_binary_or_text_file", Fs, Likely)
        .because("reads the whole file")
        .instead("`wasmtime::CodeBuilder::wasm_binary_or_text(&mut builder, bytes, path)` with what `tokio::fs::read(path).await` gives"),
    associated("wasmtime::Engine::detect_precompiled_file", Fs, Likely)
        .because("reads the head of a file")
        .instead("tokio::task::spawn_blocking(move || wasmtime::Engine::detect_precompiled_file(path)).await"),
    method("wasmtime::Engine::precompile_component", Cpu, Likely)
        .because("compiles, 10 ms to seconds")
        .instead("tokio::task::spawn_blocking(move || engine.precompile_component(...)).await"),
    method("wasmtime::Engine::precompile_module", Cpu, Likely)
        .because("compiles WebAssembly, which takes milliseconds to seconds")
        .instead("tokio::task::spawn_blocking(move || engine.precompile_module(...)).await"),
    method("wasmtime::Func::call", Cpu, Likely)
        .because("runs guest code to its end")
        .instead("`wasmtime::Func::call_async(&func, ...).await` with fuel or epoch interruption"),
    associated("wasmtime::Module::deserialize_file", Fs, Likely)
        .because("maps and checks a compiled module")
        .instead("tokio::task::spawn_blocking(move || unsafe { wasmtime::Module::deserialize_file(...) }).await"),
    associated("wasmtime::Module::deserialize_open_file", Fs, Likely)
        .because("maps and checks a compiled module")
        .instead("tokio::task::spawn_blocking(move || unsafe { wasmtime::Module::deserialize_open_file(...) }).await"),
    associated("wasmtime::Module::from_binary", Cpu, Likely)
        .because("compiles WebAssembly, which takes milliseconds to seconds")
        .instead("tokio::task::spawn_blocking(move || wasmtime::Module::from_binary(...)).await"),
    associated("wasmtime::Module::from_file", Cpu, Likely)
        .because("compiles WebAssembly, which takes milliseconds to seconds")
        .instead("tokio::task::spawn_blocking(move || wasmtime::Module::from_file(...)).await"),
    associated("wasmtime::Module::new", Cpu, Likely)
        .because("compiles WebAssembly, which takes milliseconds to seconds")
        .instead("tokio::task::spawn_blocking(move || wasmtime::Module::new(...)).await"),
    method("wasmtime::TypedFunc::call", Cpu, Likely)
        .because("runs guest code to its end")
        .instead(
            "`wasmtime::TypedFunc::call_async(&func, ...).await` with fuel or epoch interruption",
        ),
    associated("wasmtime::component::Component::deserialize_file", Fs, Likely)
        .because("maps and checks a compiled component")
        .instead("tokio::task::spawn_blocking(move || unsafe { wasmtime::component::Component::deserialize_file(...) }).await"),
    associated("wasmtime::component::Component::from_binary", Cpu, Likely)
        .because("compiles, 10 ms to seconds")
        .instead("tokio::task::spawn_blocking(move || wasmtime::component::Component::from_binary(...)).await"),
    associated("wasmtime::component::Component::from_file", Cpu, Likely)
        .because("compiles, 10 ms to seconds")
        .instead("tokio::task::spawn_blocking(move || wasmtime::component::Component::from_file(...)).await"),
    associated("wasmtime::component::Component::new", Cpu, Likely)
        .because("compiles, 10 ms to seconds")
        .instead("tokio::task::spawn_blocking(move || wasmtime::component::Component::new(...)).await"),
    method("wasmtime::component::Func::call", Cpu, Likely)
        .because("runs until the guest returns")
        .instead("`wasmtime::component::Func::call_async(&func, ...).await` with fuel or epoch interruption"),
    method("wasmtime::component::TypedFunc::call", Cpu, Likely)
        .because("runs until the guest returns")
        .instead("`wasmtime::component::TypedFunc::call_async(&func, ...).await` with fuel or epoch interruption"),
    method("wasmtime_wasi::WasiCtxBuilder::preopened_dir", Fs, Likely)
        .because("opens the directory")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
];
