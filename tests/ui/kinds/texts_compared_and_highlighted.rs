use similar::TextDiff;
use syntect::easy::HighlightLines;
use syntect::highlighting::*;
use syntect::parsing::*;

async fn highlight(lines: &mut HighlightLines<'_>, text: &str, syntaxes: &SyntaxSet) {
    for line in text.lines() {
        lines.highlight_line(line, syntaxes).unwrap(); //~ NOTE cpu_heavy_call: syntect::easy::HighlightLines::highlight_line
    }
}

async fn load() {
    let _ = SyntaxSet::load_defaults_newlines(); //~ WARN cpu_heavy_call
    let mut bytes = std::io::Cursor::new(Vec::new());
    let _ = ThemeSet::load_from_reader(&mut bytes);
    let _ = ThemeSet::new();
}

async fn compare(old: &str, new: &str) {
    let changes = difference::Changeset::new(old, new, "\n"); //~ WARN cpu_heavy_call: difference::Changeset::new
    let diff = TextDiff::from_lines(old, new); //~ NOTE cpu_heavy_call: similar::TextDiff::from_lines
    let _ = diff.ratio();
}
