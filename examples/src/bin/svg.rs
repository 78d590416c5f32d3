//! A terminal's output as a picture: `svg < output.txt > output.svg`, colours included.
//!
//! The picture brings its own background, so it can be read on a light page and on a dark one.

use std::io::{self, Read, Write};

use anstyle_svg::Term;

fn main() -> io::Result<()> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    io::stdout().write_all(Term::new().render_svg(&text).as_bytes())
}
