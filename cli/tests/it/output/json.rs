//! For other tools: what they read in cargo's shape.

use cargo_metadata::diagnostic::{Applicability, DiagnosticLevel};
use cargo_nostall::args::MessageFormat;
use nostall_catalog::Level;

use crate::output::{Case, MAIN};

#[test]
fn json_counts_lines_and_characters_from_one() {
    let messages = Case::new().messages();
    let span = &messages[0].spans[0];
    assert_eq!((span.line_start, span.line_end), (5, 5));
    assert_eq!((span.column_start, span.column_end), (20, 38));
    assert_eq!(
        span.text[0].text.chars().nth(span.column_start - 1),
        Some('s')
    );
    assert_eq!(
        (span.text[0].highlight_start, span.text[0].highlight_end),
        (20, 38)
    );
    let bytes = span.byte_start as usize..span.byte_end as usize;
    assert_eq!(&MAIN[bytes], "std::thread::sleep");
    assert_eq!(span.file_name, "src/main.rs");
    assert!(span.is_primary && !messages[0].spans[1].is_primary);
}

#[test]
fn json_names_rule_level_and_package() {
    let case = Case::new();
    let messages = case.messages();
    let code = messages[0].code.as_ref().expect("a code");
    assert_eq!(code.code, "nostall::blocking_call");
    let levels: Vec<_> = messages.iter().map(|message| message.level).collect();
    assert_eq!(levels, [DiagnosticLevel::Warning, DiagnosticLevel::Note]);
    let json = case.render(MessageFormat::Json, Level::Note);
    let first: serde_json::Value =
        serde_json::from_str(json.lines().next().expect("a line")).expect("JSON");
    assert_eq!(first["reason"], "compiler-message");
    assert_eq!(first["target"]["name"], "app");
    assert_eq!(first["target"]["kind"][0], "bin");
    let manifest = case.project.path("Cargo.toml");
    assert_eq!(
        first["manifest_path"],
        manifest.to_str().expect("a plain path")
    );
    assert!(
        first["package_id"]
            .as_str()
            .is_some_and(|id| id.contains("app@0.1.0")),
        "{first}"
    );
}

#[test]
fn json_rendered_is_the_human_text() {
    let case = Case::new();
    let rendered: String = case
        .messages()
        .into_iter()
        .filter_map(|it| it.rendered)
        .collect();
    assert_eq!(rendered, case.render(MessageFormat::Human, Level::Note));
}

#[test]
fn json_suggestion_can_be_applied() {
    let messages = Case::new().messages();
    let help = &messages[0].children[0];
    assert_eq!(help.level, DiagnosticLevel::Help);
    let span = &help.spans[0];
    assert_eq!(
        span.suggestion_applicability,
        Some(Applicability::MachineApplicable)
    );
    let mut fixed = MAIN.to_owned();
    let new = span.suggested_replacement.as_ref().expect("a replacement");
    fixed.replace_range(span.byte_start as usize..span.byte_end as usize, new);
    assert!(
        fixed.contains("= 1; tokio::time::sleep(Duration::from_secs(1)).await;\n"),
        "{fixed}"
    );
}
