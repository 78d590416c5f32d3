use std::path::PathBuf;

mod with_color_eyre {
    use color_eyre::eyre::{ContextCompat, WrapErr};

    pub async fn run(found: Option<super::PathBuf>, read: Result<super::PathBuf, std::io::Error>) -> color_eyre::Result<()> {
        found.wrap_err("missing")?.exists(); //~ NOTE blocking_metadata
        read.wrap_err("unread")?.exists(); //~ NOTE blocking_metadata
        Ok(())
    }
}

mod with_miette {
    use miette::{IntoDiagnostic, WrapErr};

    pub async fn run(read: Result<super::PathBuf, std::io::Error>) -> miette::Result<()> {
        read.into_diagnostic().wrap_err("unread")?.exists(); //~ NOTE blocking_metadata
        Ok(())
    }
}
