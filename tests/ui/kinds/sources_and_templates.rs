use minijinja::Environment;

async fn parse(parser: &mut tree_sitter::Parser, source: &str) {
    let tree = parser.parse(source, None); //~ NOTE cpu_heavy_call: tree_sitter::Parser::parse
    let _: u8 = source.parse().unwrap();
}

async fn render(environment: &Environment<'_>) -> String {
    let template = environment.get_template("page").unwrap();
    template.render(()).unwrap() //~ NOTE cpu_heavy_call: minijinja::Template::render
}

async fn check(schema: &serde_json::Value) {
    let validator = jsonschema::validator_for(schema).unwrap(); //~ NOTE blocking_call: jsonschema::validator_for
    let validator = jsonschema::async_validator_for(schema).await.unwrap();
}

async fn count(text: &str) {
    let tokens = tiktoken_rs::cl100k_base().unwrap(); //~ WARN cpu_heavy_call: tiktoken_rs::cl100k_base
    let tokens = tiktoken_rs::cl100k_base_singleton();
    let _ = tokens.encode_ordinary(text); //~ NOTE cpu_heavy_call
}

async fn search(searcher: &mut grep_searcher::Searcher, matcher: dep::Matcher, sink: dep::Sink) {
    let _ = searcher.search_path(&matcher, "log", &sink); //~ WARN blocking_call: grep_searcher::Searcher::search_path
    let _ = searcher.search_slice(&matcher, b"line", &sink);
}

async fn trace() {
    let _ = backtrace::Backtrace::new(); //~ WARN cpu_heavy_call: backtrace::Backtrace::new
    let _ = backtrace::Backtrace::new_unresolved();
}
