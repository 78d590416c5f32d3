//! Thread pools, interpreters and other engines that compute for long.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    associated("backtrace::Backtrace::new", Cpu, Likely)
        .because("looks up the names of all frames, for which it reads the debug information of the program")
        .instead("`backtrace::Backtrace::new_unresolved()`, and `resolve` where it is shown"),
    method("backtrace::Backtrace::resolve", Cpu, Likely)
        .because("looks up the names of all frames, for which it reads the debug information of the program")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("bm25::SearchEngine::search", Cpu, Possible)
        .steady()
        .because("scores the documents that hold a word of the query")
        .instead("tokio::task::spawn_blocking(move || engine.search(&query, limit)).await"),
    method("bm25::SearchEngineBuilder::build", Cpu, Likely)
        .because("takes all documents apart into words")
        .instead("one index that is built by `tokio::task::spawn_blocking` and kept"),
    method("boa_engine::Context::eval", Cpu, Likely)
        .because("runs a script to its end")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("boa_engine::Context::run_jobs", Cpu, Likely)
        .because("runs all that scripts have put off")
        .instead("boa_engine::Context::run_jobs_async(&mut context).await"),
    method("boa_engine::module::Module::evaluate", Cpu, Likely)
        .because("runs a module to its end, or to its first await")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("boa_engine::module::Module::load_link_evaluate", Cpu, Likely)
        .because("runs a module to its end, or to its first await")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("boa_engine::script::Script::evaluate", Cpu, Likely)
        .because("runs a script to its end")
        .instead("boa_engine::script::Script::evaluate_async(&script, &mut context).await"),
    method("fastembed::SparseTextEmbedding::embed", Cpu, Certain)
        .because("runs a model over all texts")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("fastembed::SparseTextEmbedding::try_new", Http, Certain)
        .because("downloads the model unless it is cached, and loads it")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fastembed::TextEmbedding::embed", Cpu, Certain)
        .because("runs a model over all texts")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("fastembed::TextEmbedding::try_new", Http, Certain)
        .because("downloads the model unless it is cached, and loads it")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("fastembed::TextRerank::rerank", Cpu, Certain)
        .because("runs a model over all texts")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("fastembed::TextRerank::try_new", Http, Certain)
        .because("downloads the model unless it is cached, and loads it")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("hf_hub::api::sync::ApiRepo::download", Http, Certain)
        .because("downloads the file")
        .instead("hf_hub::api::tokio::ApiRepo::download(&repo, name).await"),
    method("hf_hub::api::sync::ApiRepo::get", Http, Certain)
        .because("downloads the file unless it is cached")
        .instead("hf_hub::api::tokio::ApiRepo::get(&repo, name).await"),
    method("hf_hub::api::sync::ApiRepo::info", Http, Certain)
        .because("waits for the answer of the hub")
        .instead("hf_hub::api::tokio::ApiRepo::info(&repo).await"),
    method("hnsw_rs::hnsw::Hnsw::parallel_insert", Cpu, Likely)
        .because("links every point into the graph, and waits for the threads that do so")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("hnsw_rs::hnsw::Hnsw::parallel_insert_slice", Cpu, Likely)
        .because("links every point into the graph, and waits for the threads that do so")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("hnsw_rs::hnsw::Hnsw::parallel_search", Cpu, Likely)
        .because("searches for every point, and waits for the threads that do so")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("hnsw_rs::hnsw::Hnsw::search", Cpu, Possible)
        .steady()
        .because("goes through the graph in proportion to the effort asked for")
        .instead("tokio::task::spawn_blocking(move || index.search(&point, neighbours, effort)).await"),
    method("jemalloc_pprof::JemallocProfCtl::dump", Fs, Likely)
        .because("has the allocator write all it holds to a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("jemalloc_pprof::JemallocProfCtl::dump_flamegraph", Fs, Likely)
        .because("writes all that the allocator holds to a file, reads it and finds the names")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("jemalloc_pprof::JemallocProfCtl::dump_pprof", Fs, Likely)
        .because("writes all that the allocator holds to a file, reads it and compresses it")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
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
    method("pprof::Report::flamegraph", Cpu, Likely)
        .because("draws all stacks that were seen")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("pprof::ReportBuilder::build", Cpu, Likely)
        .because("finds the names of all stacks that were seen")
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
    associated("tantivy::Index::create_in_dir", Db, Likely)
        .because("makes the files of the index")
        .instead("tokio::task::spawn_blocking(move || tantivy::Index::create_in_dir(path, schema)).await"),
    associated("tantivy::Index::open", Db, Possible)
        .steady()
        .because("reads what the index is made of")
        .instead("tokio::task::spawn_blocking(move || tantivy::Index::open(directory)).await"),
    associated("tantivy::Index::open_in_dir", Db, Likely)
        .because("reads the index from disk")
        .instead("tokio::task::spawn_blocking(move || tantivy::Index::open_in_dir(path)).await"),
    associated("tantivy::Index::open_or_create", Db, Possible)
        .steady()
        .because("reads what the index is made of, or makes its files")
        .instead("tokio::task::spawn_blocking(move || tantivy::Index::open_or_create(directory, schema)).await"),
    method("tantivy::Index::reader", Db, Possible)
        .steady()
        .because("opens all segments of the index")
        .instead("tokio::task::spawn_blocking(move || index.reader()).await"),
    method("tantivy::Index::writer", Db, Likely)
        .because("takes the lock of the index, a file, and starts threads")
        .instead("tokio::task::spawn_blocking(move || index.writer(budget)).await"),
    method("tantivy::Index::writer_with_num_threads", Db, Likely)
        .because("takes the lock of the index, a file, and starts threads")
        .instead("tokio::task::spawn_blocking(move || index.writer_with_num_threads(threads, budget)).await"),
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
    associated("tantivy::directory::MmapDirectory::open", Fs, Likely)
        .because("opens the folder and watches it")
        .instead("tokio::task::spawn_blocking(move || tantivy::directory::MmapDirectory::open(path)).await"),
    method("tantivy::future_result::FutureResult::wait", Wait, Certain)
        .because("waits until a thread of the index has done it")
        .instead("result.await"),
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
