//! Thread pools, interpreters and other engines that compute for long.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("hf_hub::api::sync::ApiRepo::download", Http, Certain)
        .because("downloads the file")
        .instead("hf_hub::api::tokio::ApiRepo::download(&repo, name).await"),
    method("hf_hub::api::sync::ApiRepo::get", Http, Certain)
        .because("downloads the file unless it is cached")
        .instead("hf_hub::api::tokio::ApiRepo::get(&repo, name).await"),
    method("hf_hub::api::sync::ApiRepo::info", Http, Certain)
        .because("waits for the answer of the hub")
        .instead("hf_hub::api::tokio::ApiRepo::info(&repo).await"),
    method("mlua::Chunk::eval", Cpu, Likely)
        .because("runs a script to its end")
        .instead("mlua::Chunk::eval_async(chunk).await"),
    method("mlua::Chunk::exec", Cpu, Likely)
        .because("runs a script to its end")
        .instead("mlua::Chunk::exec_async(chunk).await"),
    method("mlua::Function::call", Cpu, Likely)
        .because("runs a script to its end")
        .instead("mlua::Function::call_async(&function, arguments).await"),
    method("ort::session::Session::run", Cpu, Likely)
        .because("runs a model")
        .instead("ort::session::Session::run_async(&mut session, inputs, options).await"),
    method(
        "ort::session::builder::SessionBuilder::commit_from_file",
        Cpu,
        Likely,
    )
    .because("reads and optimises a model")
    .instead("tokio::task::spawn_blocking(move || ...).await"),
    method(
        "ort::session::builder::SessionBuilder::commit_from_memory",
        Cpu,
        Likely,
    )
    .because("optimises a model")
    .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("polars::prelude::LazyFrame::collect", Cpu, Likely)
        .because("runs the query plan, which computes and reads files")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("rayon::ThreadPool::broadcast", Cpu, Likely)
        .because("waits for the pool to finish the work")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::ThreadPool::spawn`"),
    method("rayon::ThreadPool::install", Cpu, Likely)
        .because("waits for the pool to finish the work")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::ThreadPool::spawn`"),
    method("rayon::ThreadPool::join", Cpu, Likely)
        .because("waits for the pool to finish the work")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::ThreadPool::spawn`"),
    method("rayon::ThreadPool::scope", Cpu, Likely)
        .because("waits for the pool to finish the work")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::ThreadPool::spawn`"),
    function("rayon::broadcast", Cpu, Likely)
        .because("waits for the pool to finish the work")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    function("rayon::in_place_scope", Cpu, Likely)
        .because("waits for the pool to finish the work")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method(
        "rayon::iter::IndexedParallelIterator::collect_into_vec",
        Cpu,
        Likely,
    )
    .because("waits for the pool to run over all items")
    .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::all", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::any", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::collect", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::count", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::find_any", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::find_first", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::for_each", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::max", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::max_by_key", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::min", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::min_by_key", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::partition", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::product", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::reduce", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::sum", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::try_for_each", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    trait_method("rayon::iter::ParallelIterator::unzip", Cpu, Likely)
        .because("waits for the pool to run over all items")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    function("rayon::join", Cpu, Likely)
        .because("waits for the pool to finish the work")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    function("rayon::scope", Cpu, Likely)
        .because("waits for the pool to finish the work")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    function("rayon::scope_fifo", Cpu, Likely)
        .because("waits for the pool to finish the work")
        .instead("`tokio::sync::oneshot`, sent to from `rayon::spawn`"),
    method("rhai::Engine::compile_file", Fs, Likely)
        .because("reads and compiles a script")
        .instead("tokio::task::spawn_blocking(move || engine.compile_file(path)).await"),
    method("rhai::Engine::compile_file_with_scope", Fs, Likely)
        .because("reads and compiles a script")
        .instead("tokio::task::spawn_blocking(move || engine.compile_file_with_scope(...)).await"),
    method("rhai::Engine::eval", Cpu, Likely)
        .because("runs a script to its end")
        .instead("tokio::task::spawn_blocking(move || engine.eval(...)).await"),
    method("rhai::Engine::eval_ast", Cpu, Likely)
        .because("runs a script to its end")
        .instead("tokio::task::spawn_blocking(move || engine.eval_ast(...)).await"),
    method("rhai::Engine::eval_file", Cpu, Likely)
        .because("runs a script to its end")
        .instead("tokio::task::spawn_blocking(move || engine.eval_file(...)).await"),
    method("rhai::Engine::eval_file_with_scope", Cpu, Likely)
        .because("runs a script to its end")
        .instead("tokio::task::spawn_blocking(move || engine.eval_file_with_scope(...)).await"),
    method("rhai::Engine::run", Cpu, Likely)
        .because("runs a script to its end")
        .instead("tokio::task::spawn_blocking(move || engine.run(...)).await"),
    method("rhai::Engine::run_file", Cpu, Likely)
        .because("runs a script to its end")
        .instead("tokio::task::spawn_blocking(move || engine.run_file(...)).await"),
    method("rhai::Engine::run_file_with_scope", Cpu, Likely)
        .because("runs a script to its end")
        .instead("tokio::task::spawn_blocking(move || engine.run_file_with_scope(...)).await"),
    function("rhai::eval_file", Cpu, Likely)
        .because("reads a script and runs it to its end")
        .instead("tokio::task::spawn_blocking(move || rhai::eval_file(path)).await"),
    function("rhai::run_file", Cpu, Likely)
        .because("reads a script and runs it to its end")
        .instead("tokio::task::spawn_blocking(move || rhai::run_file(path)).await"),
    associated("tantivy::Index::open_in_dir", Db, Likely)
        .because("reads the index from disk")
        .instead("tokio::task::spawn_blocking(move || tantivy::Index::open_in_dir(path)).await"),
    method("tantivy::IndexWriter::commit", Db, Likely)
        .because("writes and syncs the index")
        .instead("tokio::task::spawn_blocking(move || writer.commit()).await"),
    method("tantivy::IndexWriter::prepare_commit", Db, Likely)
        .because("writes and syncs the index")
        .instead("tokio::task::spawn_blocking(move || writer.prepare_commit()).await"),
    method("tantivy::IndexWriter::wait_merging_threads", Db, Certain)
        .because("waits for the merging threads to end")
        .instead("tokio::task::spawn_blocking(move || writer.wait_merging_threads()).await"),
    method("tantivy::Searcher::search", Db, Likely)
        .because("reads the index from disk and computes")
        .instead("tokio::task::spawn_blocking(move || searcher.search(...)).await"),
    method("threadpool::ThreadPool::join", ThreadJoin, Certain)
        .because("waits for all jobs of the pool")
        .instead(
            "`tokio::task::JoinSet::join_next(&mut tasks).await` with `JoinSet::spawn_blocking`",
        ),
    method("tokenizers::Tokenizer::encode_batch", Cpu, Likely)
        .because("tokenises a batch of texts")
        .instead("tokio::task::spawn_blocking(move || tokenizer.encode_batch(...)).await"),
    associated("tokenizers::Tokenizer::from_file", Fs, Likely)
        .because("reads and parses a file of megabytes")
        .instead(
            "tokio::task::spawn_blocking(move || tokenizers::Tokenizer::from_file(path)).await",
        ),
    associated("tokenizers::Tokenizer::from_pretrained", Http, Certain)
        .because("downloads the tokenizer unless it is cached")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
];
