//! `use krate::module::*` of a crate without signatures brings along what the catalogue knows there.

mod frames {
    use polars::prelude::*;

    async fn collect(frame: LazyFrame) {
        let _ = frame.collect(); //~ WARN cpu_heavy_call: polars::prelude::LazyFrame::collect
    }

    async fn after_builder(frame: LazyFrame) {
        let _ = frame.with_row_index("n", Some(0)).collect(); //~ WARN cpu_heavy_call: polars::prelude::LazyFrame::collect
    }

    async fn names(frame: Expr) {
        let _ = frame.collect();
    }
}

mod syntaxes {
    use syntect::parsing::*;

    async fn load() {
        let _ = SyntaxSet::load_defaults_newlines(); //~ WARN cpu_heavy_call: syntect::parsing::SyntaxSet::load_defaults_newlines
    }

    async fn as_value(set: Option<SyntaxSet>) {
        let _ = set.unwrap_or_else(SyntaxSet::load_defaults_newlines); //~ WARN cpu_heavy_call: syntect::parsing::SyntaxSet::load_defaults_newlines
    }
}

mod own {
    use polars::prelude::*;

    struct LazyFrame;

    impl LazyFrame {
        fn collect(self) {}
    }

    async fn collect(frame: LazyFrame) {
        frame.collect();
    }
}
