//! How deeply text is nested, before it is parsed: the parser recurses as deep as its input.

use std::iter::Peekable;

use proc_macro2::{Delimiter, Ident, Punct, Spacing, TokenStream, TokenTree, token_stream};

use crate::finding::Problem;
use crate::span::Span;

/// Levels that are refused. Code written by people stays below 100, generated code below 1,000.
const LIMIT: usize = 4000;

/// Words and marks without an end of a statement that call for a closer look.
const LONG: usize = 2000;

/// Brackets inside brackets that call for a closer look.
const DEEP: usize = 60;

/// An upper bound of the levels that parsing recurses to; fails where it is too deep for that.
pub(super) fn depth(text: &str) -> Result<usize, Problem> {
    if is_flat(text) {
        return Ok(DEEP);
    }
    let Ok(tokens) = text.parse::<TokenStream>() else {
        return Ok(DEEP); // no tokens, no parsing
    };
    let (deepest, at) = measure(tokens);
    if deepest <= LIMIT {
        return Ok(deepest);
    }
    Err(Problem {
        span: Span {
            start: at,
            end: at.saturating_add(1),
        },
        message: format!("nested more than {LIMIT} levels deep; this file is skipped"),
        help: Some("move the inner part into a function of its own".to_owned()),
    })
}

/// What a byte is to the cheap look.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Space,
    Word,
    Mark,
    Open,
    Close,
    End,
}

static KINDS: [Kind; 256] = {
    let mut kinds = [Kind::Word; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        kinds[byte as usize] = match byte {
            b'(' | b'[' | b'{' => Kind::Open,
            b')' | b']' | b'}' => Kind::Close,
            b';' => Kind::End,
            b'_' => Kind::Word,
            _ if byte.is_ascii_alphanumeric() => Kind::Word,
            _ if byte.is_ascii_punctuation() => Kind::Mark,
            _ => Kind::Space,
        };
        byte += 1;
    }
    kinds
};

/// A cheap look that takes brackets in strings for real ones.
fn is_flat(text: &str) -> bool {
    let (mut depth, mut run) = (0_usize, 0_usize);
    let mut after_block = false;
    for line in text.lines() {
        let code = line.trim();
        if is_comment(code) {
            continue;
        }
        if after_block && code.starts_with(starts_anew) {
            run = 0;
        }
        after_block = code.ends_with('}') || after_block && code.is_empty();
        let mut before = Kind::Space;
        for byte in line.bytes() {
            let kind = KINDS[usize::from(byte)];
            match kind {
                Kind::Space => {}
                Kind::Word => run += usize::from(before != Kind::Word),
                Kind::Mark => run += 1,
                Kind::Open if depth >= DEEP => return false,
                Kind::Open => (run, depth) = (run + 1, depth + 1),
                Kind::Close => depth = depth.saturating_sub(1),
                Kind::End if run > LONG => return false,
                Kind::End => run = 0,
            }
            before = kind;
        }
        if run > LONG {
            return false;
        }
    }
    true
}

/// Whether a line holds no code, even if it stands inside of a string or a block comment: what ends
/// these is not on it.
fn is_comment(line: &str) -> bool {
    line.starts_with("//") && !line.contains('"') && !line.contains("*/")
}

/// Whether what stands behind a block, and starts like this, does not go on with its expression.
fn starts_anew(first: char) -> bool {
    first.is_alphabetic() || matches!(first, '_' | '#' | '}' | '/' | '\'')
}

/// Finds the deepest place of a token stream.
fn measure(tokens: TokenStream) -> (usize, u32) {
    let mut levels = vec![Level::new(tokens, 0)];
    let (mut deepest, mut place) = (0_usize, 0_u32);
    while let Some(level) = levels.last_mut() {
        let Some(token) = level.tokens.next() else {
            levels.pop();
            continue;
        };
        let here = level.outer + level.run + 1;
        if here > deepest {
            deepest = here;
            place = u32::try_from(token.span().byte_range().start).unwrap_or(u32::MAX);
        }
        level.take(&token);
        if let TokenTree::Group(group) = &token {
            levels.push(Level::new(group.stream(), here));
        }
    }
    (deepest, place)
}

/// The tokens between two brackets. Each of them may nest the next one a level deeper: `!!!x`,
/// `a.b().c()`, `Vec<Vec<u8>>`, `|a| |b| c`, `else if`. What ends that is a `;`, a `,` that parts
/// elements, and a block that the next token does not go on from.
struct Level {
    tokens: Peekable<token_stream::IntoIter>,
    /// How deep the brackets themselves lie.
    outer: usize,
    /// How many tokens may lie inside of each other here.
    run: usize,
    /// What `run` was at each `<` that is still open; a `,` goes back no further.
    angles: Vec<usize>,
    /// Between the bars of a closure, where a `,` parts nothing.
    in_head: bool,
    before: Before,
}

/// What kind of token came before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// The end of something that a `|` or `<` may compare or combine.
    Operand,
    /// The first `|` of a binary `||`.
    Or,
    /// `#`, or `#!`
    Hash,
    Punct(char),
    Other,
}

impl Level {
    fn new(tokens: TokenStream, outer: usize) -> Level {
        Level {
            tokens: tokens.into_iter().peekable(),
            outer,
            run: 0,
            angles: Vec::new(),
            in_head: false,
            before: Before::Other,
        }
    }

    fn take(&mut self, token: &TokenTree) {
        self.run += 1;
        self.before = match token {
            // Doc comments are attributes to the lexer, and thousands of them are no nesting.
            TokenTree::Group(group)
                if self.before == Before::Hash && group.delimiter() == Delimiter::Bracket =>
            {
                self.start_anew();
                Before::Other
            }
            TokenTree::Group(group) => {
                if group.delimiter() == Delimiter::Brace && self.ends_here() {
                    self.start_anew();
                }
                Before::Operand
            }
            TokenTree::Punct(mark) => self.punct(mark),
            TokenTree::Ident(word) if is_keyword(word) => Before::Other,
            TokenTree::Ident(_) | TokenTree::Literal(_) => Before::Operand,
        };
    }

    fn punct(&mut self, mark: &Punct) -> Before {
        let joint = mark.spacing() == Spacing::Joint;
        match mark.as_char() {
            ';' => self.start_anew(),
            ',' if !self.in_head => self.run = self.angles.last().copied().unwrap_or(0),
            '<' if !(joint && self.next_is('=')) => self.angles.push(self.run),
            '>' if !matches!(self.before, Before::Punct('-' | '=')) => {
                self.run = self.angles.pop().map_or(self.run, |open| open + 1);
            }
            '|' if self.before == Before::Operand && !self.in_head => {
                return if joint {
                    Before::Or
                } else {
                    Before::Punct('|')
                };
            }
            '|' if self.before != Before::Or => self.in_head = !self.in_head,
            '#' => return Before::Hash,
            '!' if self.before == Before::Hash => return Before::Hash,
            '?' => return Before::Operand,
            _ => {}
        }
        Before::Punct(mark.as_char())
    }

    fn start_anew(&mut self) {
        self.run = 0;
        self.angles.clear();
        self.in_head = false;
    }

    /// Whether the expression that a block closes goes no further.
    fn ends_here(&mut self) -> bool {
        match self.tokens.peek() {
            Some(TokenTree::Ident(word)) => *word != "else" && *word != "as",
            Some(TokenTree::Punct(mark)) => matches!(mark.as_char(), '#' | '\'' | ',' | ';'),
            Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
            Some(TokenTree::Literal(_)) | None => true,
        }
    }

    fn next_is(&mut self, character: char) -> bool {
        matches!(self.tokens.peek(), Some(TokenTree::Punct(mark)) if mark.as_char() == character)
    }
}

/// Whether a word that looks like a name is none, so that an expression may start behind it.
fn is_keyword(word: &Ident) -> bool {
    let words = [
        "as", "async", "await", "box", "break", "const", "dyn", "else", "fn", "for", "if", "in",
        "let", "loop", "match", "move", "mut", "ref", "return", "static", "unsafe", "where",
        "while", "yield",
    ];
    words.iter().any(|keyword| word == keyword)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_strings_is_not_nested() {
        let depth = depth(&format!("const S: &str = \"{}\";", "(".repeat(10_000)));
        assert!(depth.is_ok_and(|depth| depth <= DEEP));
    }

    #[test]
    fn brackets_operators_and_chains_all_count() {
        for text in [
            format!("fn f() {{ {}1{} }}", "(".repeat(10_000), ")".repeat(10_000)),
            format!("fn f() {{ {}1 }}", "!".repeat(10_000)),
            format!("fn f() {{ a{} }}", ".b()".repeat(10_000)),
            format!("fn f() {{ {} {{}} }}", "if a {} else ".repeat(10_000)),
            format!(
                "fn f() {{ {}1{} }}",
                "async {".repeat(10_000),
                "}".repeat(10_000)
            ),
            format!("fn f() {{ let x = {}1; }}", "|a, b| ".repeat(10_000)),
            format!("fn f() {{ g({}1); }}", "|a, b| ".repeat(10_000)),
            format!("fn f() {{ let x = {}1; }}", "S {} + ".repeat(10_000)),
            format!("type T = {}C;", "fn(A, B) -> ".repeat(10_000)),
            format!("type T = {};", "A<B, ".repeat(10_000)),
            format!("type T = {}C;", "dyn for<'a, 'b> F<A, ".repeat(10_000)),
            format!(
                "/*\n// */ fn f() {{ {} }}",
                "(".repeat(10_000) + &")".repeat(10_000)
            ),
            format!(
                "const S: &str = \"\n// \"; fn f() {{ {} }}",
                "(".repeat(10_000) + &")".repeat(10_000)
            ),
        ] {
            let problem = depth(&text).expect_err("10,000 levels are too deep");
            assert!((LIMIT..text.len()).contains(&(problem.span.start as usize)));
        }
    }

    #[test]
    fn comments_are_flat() {
        let text = format!("{}fn f() {{}}", "//! word word word (\n".repeat(10_000));
        assert!(depth(&text).is_ok_and(|depth| depth <= DEEP));
        let text = format!("{}fn f() {{}}", "#[doc = \"a\"]\n".repeat(10_000));
        assert!(depth(&text).is_ok_and(|depth| depth <= DEEP));
    }

    #[test]
    fn long_lists_are_flat() {
        for element in [
            "f(1), ",
            "a || b, ",
            "|a, b| a, ",
            "Vec::<A, B>::new(), ",
            "S { a: 1 }, ",
        ] {
            let list = element.repeat(10_000);
            let depth = depth(&format!("fn f() {{ [{list}] }}"));
            assert!(depth.is_ok_and(|depth| depth <= DEEP), "{element}");
        }
        let arms = "A | B if x < 5 => { f(1) } ".repeat(10_000);
        assert!(depth(&format!("fn f() {{ match x {{ {arms} }} }}")).is_ok());
    }
}
