async fn bundle(css: Vec<u8>) -> Vec<u8> {
    minify_css(css) //~ WARN cpu_heavy_call: StyleSheet::parse via inner > StyleSheet::parse
}

fn minify_css(css: Vec<u8>) -> Vec<u8> {
    use lightningcss::stylesheet::*;

    fn inner(text: &str) -> Result<String, ()> {
        let mut sheet = StyleSheet::parse(text, ParserOptions::default()).map_err(|_| ())?;
        sheet.minify(MinifyOptions::default()).map_err(|_| ())?;
        let printed = sheet.to_css(PrinterOptions::default()).map_err(|_| ())?;
        Ok(printed.code)
    }

    let text = std::str::from_utf8(&css).unwrap();
    inner(text).map(String::into_bytes).unwrap_or(css)
}

async fn compress(png: Vec<u8>, html: Vec<u8>) {
    let _ = smaller(&png); //~ WARN cpu_heavy_call: oxipng::optimize_from_memory via oxipng::optimize_from_memory
    let _ = minify_html::minify(&html, &minify_html::Cfg::new()); //~ WARN cpu_heavy_call: minify_html::minify
}

fn smaller(png: &[u8]) -> Vec<u8> {
    oxipng::optimize_from_memory(png, &oxipng::Options::from_preset(6)).unwrap()
}

// Nobody can tell from here how long the text is.
async fn names(text: &str) {
    let _ = parse(text);
}

fn parse(text: &str) -> Option<Vec<String>> {
    serde_json::from_str(text).ok()
}
