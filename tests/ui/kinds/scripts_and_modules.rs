use std::path::{Path, PathBuf};
use std::sync::Arc;

async fn script(engine: Arc<rhai::Engine>, path: PathBuf) {
    let ast = engine.compile_file(path).unwrap(); //~ WARN blocking_call: rhai::Engine::compile_file
    drop(ast);
    let _ = engine.compile("1 + 1");
}

async fn module(engine: &wasmtime::Engine, path: &Path, bytes: &[u8]) -> wasmtime::Result<wasmtime::Module> {
    let mut builder = wasmtime::CodeBuilder::new(engine);
    builder.wasm_binary_file(path)?; //~ WARN blocking_call: wasmtime::CodeBuilder::wasm_binary_file
    builder.wasm_binary(bytes, None)?;
    builder.compile_module() //~ WARN cpu_heavy_call: wasmtime::CodeBuilder::compile_module
}

async fn context(dir: &Path, perms: (wasmtime_wasi::DirPerms, wasmtime_wasi::FilePerms)) {
    let mut builder = wasmtime_wasi::WasiCtxBuilder::new();
    let _ = builder.inherit_stdio().preopened_dir(dir, "/", perms.0, perms.1); //~ WARN blocking_call
    builder.build();
}
