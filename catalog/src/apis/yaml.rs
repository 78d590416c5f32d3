//! Reading and writing YAML, by serde_yaml and what was forked from it.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    function("serde_norway::from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole document through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_string(&mut reader, &mut text).await`, then `serde_norway::from_str(&text)`"),
    function("serde_norway::from_slice", Cpu, Possible).when(LargeResult)
        .because("works in proportion to the document")
        .instead("`tokio::task::spawn_blocking(move || serde_norway::from_slice(...)).await` for large documents"),
    function("serde_norway::from_str", Cpu, Possible).when(LargeResult)
        .because("works in proportion to the document")
        .instead("`tokio::task::spawn_blocking(move || serde_norway::from_str(...)).await` for large documents"),
    function("serde_norway::to_string", Cpu, Possible).when(LargeArgument(0))
        .because("works in proportion to the document")
        .instead("`tokio::task::spawn_blocking(move || serde_norway::to_string(...)).await` for large documents"),
    function("serde_norway::to_writer", Io, Likely)
        .when(ExternalArgument)
        .because("writes the document through a blocking writer")
        .instead("`serde_norway::to_string(&value)`, then `tokio::io::AsyncWriteExt::write_all(&mut writer, text.as_bytes()).await`"),
    function("serde_yaml::from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole document through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_string(&mut reader, &mut text).await`, then `serde_yaml::from_str(&text)`"),
    function("serde_yaml::from_slice", Cpu, Possible).when(LargeResult)
        .because("works in proportion to the document")
        .instead("`tokio::task::spawn_blocking(move || serde_yaml::from_slice(...)).await` for large documents"),
    function("serde_yaml::from_str", Cpu, Possible).when(LargeResult)
        .because("works in proportion to the document")
        .instead("`tokio::task::spawn_blocking(move || serde_yaml::from_str(...)).await` for large documents"),
    function("serde_yaml::to_string", Cpu, Possible).when(LargeArgument(0))
        .because("works in proportion to the document")
        .instead("`tokio::task::spawn_blocking(move || serde_yaml::to_string(...)).await` for large documents"),
    function("serde_yaml::to_writer", Io, Likely)
        .when(ExternalArgument)
        .because("writes the document through a blocking writer")
        .instead("`serde_yaml::to_string(&value)`, then `tokio::io::AsyncWriteExt::write_all(&mut writer, text.as_bytes()).await`"),
    function("serde_yaml_ng::from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole document through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_string(&mut reader, &mut text).await`, then `serde_yaml_ng::from_str(&text)`"),
    function("serde_yaml_ng::from_slice", Cpu, Possible).when(LargeResult)
        .because("works in proportion to the document")
        .instead("`tokio::task::spawn_blocking(move || serde_yaml_ng::from_slice(...)).await` for large documents"),
    function("serde_yaml_ng::from_str", Cpu, Possible).when(LargeResult)
        .because("works in proportion to the document")
        .instead("`tokio::task::spawn_blocking(move || serde_yaml_ng::from_str(...)).await` for large documents"),
    function("serde_yaml_ng::to_string", Cpu, Possible).when(LargeArgument(0))
        .because("works in proportion to the document")
        .instead("`tokio::task::spawn_blocking(move || serde_yaml_ng::to_string(...)).await` for large documents"),
    function("serde_yaml_ng::to_writer", Io, Likely)
        .when(ExternalArgument)
        .because("writes the document through a blocking writer")
        .instead("`serde_yaml_ng::to_string(&value)`, then `tokio::io::AsyncWriteExt::write_all(&mut writer, text.as_bytes()).await`"),
    function("serde_yml::from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole document through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_string(&mut reader, &mut text).await`, then `serde_yml::from_str(&text)`"),
    function("serde_yml::from_slice", Cpu, Possible).when(LargeResult)
        .because("works in proportion to the document")
        .instead("`tokio::task::spawn_blocking(move || serde_yml::from_slice(...)).await` for large documents"),
    function("serde_yml::from_str", Cpu, Possible).when(LargeResult)
        .because("works in proportion to the document")
        .instead("`tokio::task::spawn_blocking(move || serde_yml::from_str(...)).await` for large documents"),
    function("serde_yml::to_string", Cpu, Possible).when(LargeArgument(0))
        .because("works in proportion to the document")
        .instead("`tokio::task::spawn_blocking(move || serde_yml::to_string(...)).await` for large documents"),
    function("serde_yml::to_writer", Io, Likely)
        .when(ExternalArgument)
        .because("writes the document through a blocking writer")
        .instead("`serde_yml::to_string(&value)`, then `tokio::io::AsyncWriteExt::write_all(&mut writer, text.as_bytes()).await`"),
];
