//! JSON, read and written.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    function("serde_json::from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole document through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_end(&mut reader, &mut buf).await`, then `serde_json::from_slice(&buf)`"),
    function("serde_json::from_slice", Cpu, Possible).when(LargeResult)
        .because("parses in proportion to the input, 1 to 3 ms for a megabyte")
        .instead("`tokio::task::spawn_blocking(move || serde_json::from_slice(...)).await` for large input"),
    function("serde_json::from_str", Cpu, Possible).when(LargeResult)
        .because("parses in proportion to the input, 1 to 3 ms for a megabyte")
        .instead("`tokio::task::spawn_blocking(move || serde_json::from_str(...)).await` for large input"),
    function("serde_json::to_string", Cpu, Possible).when(LargeArgument(0))
        .because("serialises in proportion to the value")
        .instead("`tokio::task::spawn_blocking(move || serde_json::to_string(&value)).await` for large values"),
    function("serde_json::to_string_pretty", Cpu, Possible).when(LargeArgument(0))
        .because("serialises in proportion to the value")
        .instead("`tokio::task::spawn_blocking(move || serde_json::to_string_pretty(&value)).await` for large values"),
    function("serde_json::to_value", Cpu, Possible)
        .when(LargeArgument(0))
        .because("copies the whole value into a tree")
        .instead("`tokio::task::spawn_blocking(move || serde_json::to_value(value)).await` for large values"),
    function("serde_json::to_vec", Cpu, Possible).when(LargeArgument(0))
        .because("serialises in proportion to the value")
        .instead("`tokio::task::spawn_blocking(move || serde_json::to_vec(&value)).await` for large values"),
    function("serde_json::to_vec_pretty", Cpu, Possible)
        .when(LargeArgument(0))
        .because("serialises in proportion to the value")
        .instead("`tokio::task::spawn_blocking(move || serde_json::to_vec_pretty(&value)).await` for large values"),
    function("serde_json::to_writer", Io, Likely)
        .when(ExternalArgument)
        .because("writes the document through a blocking writer")
        .instead("`serde_json::to_vec(&value)`, then `tokio::io::AsyncWriteExt::write_all(&mut writer, &bytes).await`"),
    function("serde_json::to_writer_pretty", Io, Likely)
        .when(ExternalArgument)
        .because("writes the document through a blocking writer")
        .instead("`serde_json::to_vec(&value)`, then `tokio::io::AsyncWriteExt::write_all(&mut writer, &bytes).await`"),
    function("simd_json::from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole document through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_end(&mut reader, &mut buf).await`, then `simd_json::from_slice(&mut buf)`"),
    function("simd_json::from_slice", Cpu, Possible)
        .when(LargeResult)
        .because("parses in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large input"),
    function("simd_json::to_borrowed_value", Cpu, Possible)
        .because("parses in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large input"),
    function("simd_json::to_owned_value", Cpu, Possible)
        .because("parses in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large input"),
    function("simd_json::to_string", Cpu, Possible)
        .when(LargeArgument(0))
        .because("serialises in proportion to the value")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large values"),
    function("simd_json::to_vec", Cpu, Possible)
        .when(LargeArgument(0))
        .because("serialises in proportion to the value")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large values"),
    function("simd_json::to_writer", Io, Likely)
        .when(ExternalArgument)
        .because("writes the document through a blocking writer")
        .instead("`simd_json::to_vec(&value)`, then `tokio::io::AsyncWriteExt::write_all(&mut writer, &bytes).await`"),
    function("sonic_rs::from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole document through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_end(&mut reader, &mut buf).await`, then `sonic_rs::from_slice(&buf)`"),
    function("sonic_rs::from_slice", Cpu, Possible)
        .when(LargeResult)
        .because("parses in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || sonic_rs::from_slice(...)).await` for large input"),
    function("sonic_rs::from_str", Cpu, Possible)
        .when(LargeResult)
        .because("parses in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || sonic_rs::from_str(...)).await` for large input"),
    function("sonic_rs::to_string", Cpu, Possible)
        .when(LargeArgument(0))
        .because("serialises in proportion to the value")
        .instead("`tokio::task::spawn_blocking(move || sonic_rs::to_string(&value)).await` for large values"),
    function("sonic_rs::to_string_pretty", Cpu, Possible)
        .when(LargeArgument(0))
        .because("serialises in proportion to the value")
        .instead("`tokio::task::spawn_blocking(move || sonic_rs::to_string_pretty(&value)).await` for large values"),
    function("sonic_rs::to_vec", Cpu, Possible)
        .when(LargeArgument(0))
        .because("serialises in proportion to the value")
        .instead("`tokio::task::spawn_blocking(move || sonic_rs::to_vec(&value)).await` for large values"),
    function("sonic_rs::to_vec_pretty", Cpu, Possible)
        .when(LargeArgument(0))
        .because("serialises in proportion to the value")
        .instead("`tokio::task::spawn_blocking(move || sonic_rs::to_vec_pretty(&value)).await` for large values"),
    function("sonic_rs::to_writer", Io, Likely)
        .when(ExternalArgument)
        .because("writes the document through a blocking writer")
        .instead("`sonic_rs::to_vec(&value)`, then `tokio::io::AsyncWriteExt::write_all(&mut writer, &bytes).await`"),
    function("sonic_rs::to_writer_pretty", Io, Likely)
        .when(ExternalArgument)
        .because("writes the document through a blocking writer")
        .instead("`sonic_rs::to_vec_pretty(&value)`, then `tokio::io::AsyncWriteExt::write_all(&mut writer, &bytes).await`"),
];
