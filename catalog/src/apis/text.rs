//! Regular expressions, markup and templates.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("ammonia::Builder::clean", Cpu, Possible)
        .steady()
        .because("parses and rewrites a whole document")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large documents"),
    function("ammonia::clean", Cpu, Possible)
        .steady()
        .because("parses and rewrites a whole document")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large documents"),
    function("comrak::markdown_to_html", Cpu, Possible)
        .steady()
        .because("parses and renders a whole document")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("difference::Changeset::new", Cpu, Likely)
        .because("compares every piece of the one text with every piece of the other")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the similar crate, which is linear where little differs"),
    function("difference::diff", Cpu, Likely)
        .because("compares every piece of the one text with every piece of the other")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the similar crate, which is linear where little differs"),
    method("fancy_regex::Regex::captures", Cpu, Possible)
        .because("backtracks, which is exponential in the worst case")
        .instead("`regex::Regex::captures(&regex, text)`, which is linear"),
    method("fancy_regex::Regex::find", Cpu, Possible)
        .because("backtracks, which is exponential in the worst case")
        .instead("`regex::Regex::find(&regex, text)`, which is linear"),
    method("fancy_regex::Regex::is_match", Cpu, Possible)
        .because("backtracks, which is exponential in the worst case")
        .instead("`regex::Regex::is_match(&regex, text)`, which is linear"),
    method("grep_searcher::Searcher::search_file", Fs, Likely)
        .because("searches a whole file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("grep_searcher::Searcher::search_path", Fs, Likely)
        .because("searches a whole file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("grep_searcher::Searcher::search_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads and searches the whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("html2text::from_read", Cpu, Possible)
        .steady()
        .because("parses a whole document and lays it out")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large documents"),
    function("html2text::parse", Cpu, Possible)
        .steady()
        .because("parses a whole document")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large documents"),
    function("html_to_markdown::convert_html_to_markdown", Cpu, Possible)
        .steady()
        .because("parses and rewrites a whole document")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("jsonschema::is_valid", Http, Possible)
        .steady()
        .because("compiles the schema for every value, and fetches what it refers to elsewhere")
        .instead("a validator made once with `jsonschema::async_validator_for(&schema).await`"),
    function("jsonschema::validate", Http, Possible)
        .steady()
        .because("compiles the schema for every value, and fetches what it refers to elsewhere")
        .instead("a validator made once with `jsonschema::async_validator_for(&schema).await`"),
    function("jsonschema::validator_for", Http, Possible)
        .steady()
        .because("fetches what the schema refers to elsewhere, and panics on a worker if it must; it compiles the schema in any case")
        .instead("jsonschema::async_validator_for(&schema).await"),
    method("lightningcss::bundler::Bundler::bundle", Fs, Likely)
        .because("reads the style sheet and all that it imports")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("lightningcss::stylesheet::StyleSheet::minify", Cpu, Likely)
        .because("goes over the whole style sheet")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("lightningcss::stylesheet::StyleSheet::parse", Cpu, Likely)
        .because("parses a whole style sheet")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method(
        "lightningcss::stylesheet::StyleSheet::to_css",
        Cpu,
        Possible,
    )
    .steady()
    .because("writes out the whole style sheet")
    .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("minify_html::minify", Cpu, Likely)
        .because("parses and rewrites a whole document, with the scripts and styles in it")
        .instead("tokio::task::spawn_blocking(move || minify_html::minify(&html, &cfg)).await"),
    method("minijinja::Environment::render_str", Cpu, Possible)
        .because("compiles the template, then renders it")
        .instead("a template added to the environment once"),
    method("minijinja::Template::render", Cpu, Possible)
        .because("renders in proportion to the page")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large pages"),
    function("pulldown_cmark::html::push_html", Cpu, Possible)
        .steady()
        .because("parses and renders a whole document")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large documents"),
    method("regex::Regex::captures_iter", Cpu, Possible)
        .because("searches in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for input of megabytes"),
    method("regex::Regex::find_iter", Cpu, Possible)
        .because("searches in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for input of megabytes"),
    method("regex::Regex::is_match", Cpu, Possible)
        .because("searches in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for input of megabytes"),
    associated("regex::Regex::new", Cpu, Possible)
        .because("compiles the pattern, 10 us to several milliseconds")
        .instead("a pattern compiled once in a `std::sync::LazyLock`"),
    method("regex::Regex::replace_all", Cpu, Possible)
        .because("searches in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for input of megabytes"),
    method("regex::RegexBuilder::build", Cpu, Possible)
        .because("compiles the pattern, 10 us to several milliseconds")
        .instead("a pattern compiled once in a `std::sync::LazyLock`"),
    associated("regex::RegexSet::new", Cpu, Possible)
        .because("compiles the pattern, 10 us to several milliseconds")
        .instead("a pattern compiled once in a `std::sync::LazyLock`"),
    associated("scraper::Html::parse_document", Cpu, Possible)
        .steady()
        .because("parses in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large input"),
    associated("scraper::Html::parse_fragment", Cpu, Possible)
        .because("parses in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large input"),
    associated("similar::TextDiff::from_chars", Cpu, Possible)
        .steady()
        .because("takes time in proportion to the texts and to how much they differ")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("similar::TextDiff::from_graphemes", Cpu, Possible)
        .steady()
        .because("takes time in proportion to the texts and to how much they differ")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("similar::TextDiff::from_lines", Cpu, Possible)
        .steady()
        .because("takes time in proportion to the texts and to how much they differ")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("similar::TextDiff::from_slices", Cpu, Possible)
        .steady()
        .because("takes time in proportion to the slices and to how much they differ")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("similar::TextDiff::from_unicode_words", Cpu, Possible)
        .steady()
        .because("takes time in proportion to the texts and to how much they differ")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("similar::TextDiff::from_words", Cpu, Possible)
        .steady()
        .because("takes time in proportion to the texts and to how much they differ")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("similar::capture_diff_slices", Cpu, Possible)
        .steady()
        .because("takes time in proportion to the slices and to how much they differ")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("swc::Compiler::minify", Cpu, Likely)
        .because("parses and rewrites a whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("swc::Compiler::process_js_file", Cpu, Likely)
        .because("parses and rewrites a whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("swc_ecma_minifier::optimize", Cpu, Likely)
        .because("rewrites a whole program again and again until it gets no smaller")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("swc_ecma_parser::parse_file_as_module", Cpu, Possible)
        .steady()
        .because("parses a whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("swc_ecma_parser::parse_file_as_program", Cpu, Possible)
        .steady()
        .because("parses a whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("swc_ecma_parser::parse_file_as_script", Cpu, Possible)
        .steady()
        .because("parses a whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("syn::parse_file", Cpu, Possible)
        .steady()
        .because("parses a whole source")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around all that is done with the tree, which does not leave its thread"),
    associated("syntect::easy::HighlightFile::new", Fs, Likely)
        .because("opens a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("syntect::easy::HighlightLines::highlight_line", Cpu, Possible)
        .steady()
        .because("matches regular expressions at every place of the line: 16,000 lines take a second")
        .instead("`tokio::task::spawn_blocking(move || ...).await` around the lines of a text"),
    method("syntect::highlighting::ThemeSet::add_from_folder", Fs, Likely)
        .because("reads and parses all files of a folder")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("syntect::highlighting::ThemeSet::get_theme", Fs, Likely)
        .because("reads and parses a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated(
        "syntect::highlighting::ThemeSet::load_defaults",
        Cpu,
        Possible,
    )
    .steady()
    .because("unpacks the themes that come with the crate")
    .instead("a `std::sync::LazyLock` that holds them"),
    associated(
        "syntect::highlighting::ThemeSet::load_from_folder",
        Fs,
        Likely,
    )
    .because("reads and parses all files of a folder")
    .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("syntect::highlighting::ThemeSet::load_from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads and parses a theme")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("syntect::html::highlighted_html_for_file", Fs, Likely)
        .because("reads a file and highlights it")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("syntect::html::highlighted_html_for_string", Cpu, Likely)
        .because("highlights slowly, line by line")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated(
        "syntect::parsing::SyntaxSet::load_defaults_newlines",
        Cpu,
        Likely,
    )
    .because("inflates a dump of all syntaxes, tens of milliseconds")
    .instead("a set loaded once in a `std::sync::LazyLock`"),
    associated(
        "syntect::parsing::SyntaxSet::load_defaults_nonewlines",
        Cpu,
        Likely,
    )
    .because("unpacks hundreds of syntaxes, which takes tens of milliseconds")
    .instead("a `std::sync::LazyLock` that holds them"),
    associated("syntect::parsing::SyntaxSet::load_from_folder", Fs, Likely)
        .because("reads and parses all files of a folder")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("syntect::parsing::SyntaxSetBuilder::add_from_folder", Fs, Likely)
        .because("reads and parses all files of a folder")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("syntect::parsing::SyntaxSetBuilder::build", Cpu, Possible)
        .steady()
        .because("links all syntaxes with each other")
        .instead("a set built once in a `std::sync::LazyLock`"),
    method("tera::Tera::full_reload", Fs, Possible)
        .because("reads and compiles all templates")
        .instead("tokio::task::spawn_blocking(move || tera.full_reload()).await"),
    associated("tera::Tera::new", Fs, Possible)
        .because("reads and compiles all templates")
        .instead("a call at start-up, before the runtime runs"),
    method("tera::Tera::render", Cpu, Possible)
        .because("renders in proportion to the page")
        .instead("`tokio::task::spawn_blocking(move || tera.render(...)).await` for large pages"),
    method("tiktoken_rs::CoreBPE::encode", Cpu, Possible)
        .because("goes over the whole text")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for long texts"),
    method("tiktoken_rs::CoreBPE::encode_ordinary", Cpu, Possible)
        .because("goes over the whole text")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for long texts"),
    method("tiktoken_rs::CoreBPE::encode_with_special_tokens", Cpu, Possible)
        .because("goes over the whole text")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for long texts"),
    function("tiktoken_rs::cl100k_base", Cpu, Likely)
        .because("builds a table of a hundred thousand tokens")
        .instead("tiktoken_rs::cl100k_base_singleton()"),
    function("tiktoken_rs::o200k_base", Cpu, Likely)
        .because("builds a table of a hundred thousand tokens")
        .instead("tiktoken_rs::o200k_base_singleton()"),
    function("tiktoken_rs::o200k_harmony", Cpu, Likely)
        .because("builds a table of a hundred thousand tokens")
        .instead("tiktoken_rs::o200k_harmony_singleton()"),
    function("tiktoken_rs::p50k_base", Cpu, Likely)
        .because("builds a table of a hundred thousand tokens")
        .instead("tiktoken_rs::p50k_base_singleton()"),
    function("tiktoken_rs::p50k_edit", Cpu, Likely)
        .because("builds a table of a hundred thousand tokens")
        .instead("tiktoken_rs::p50k_edit_singleton()"),
    function("tiktoken_rs::r50k_base", Cpu, Likely)
        .because("builds a table of a hundred thousand tokens")
        .instead("tiktoken_rs::r50k_base_singleton()"),
    method("tree_sitter::Parser::parse", Cpu, Possible)
        .steady()
        .because("parses a whole source, milliseconds for a thousand lines")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("tree_sitter::Query::new", Cpu, Possible)
        .steady()
        .because("compiles the query, which takes milliseconds")
        .instead("a query compiled once in a `std::sync::LazyLock`"),
];
