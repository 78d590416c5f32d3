//! Readers, writers and the standard streams of the standard library.
//!
//! The methods of `Read`, `Write`, `BufRead` and `Seek` say how sure a call is to block when something
//! outside memory lies below; what lies below is told by [`medium`](crate::medium()).

use super::row::*;

pub(super) static APIS: &[Api] = &[
    macro_call("std::dbg", Stdout, Possible)
        .because("takes the lock of the stream and waits while its pipe is full")
        .instead("tracing with `tracing_appender::non_blocking(std::io::stderr())`"),
    macro_call("std::eprint", Stdout, Possible)
        .because("takes the lock of the stream and waits while its pipe is full")
        .instead("tracing with `tracing_appender::non_blocking(std::io::stderr())`"),
    macro_call("std::eprintln", Stdout, Possible)
        .because("takes the lock of the stream and waits while its pipe is full")
        .instead("tracing with `tracing_appender::non_blocking(std::io::stderr())`"),
    trait_method("std::io::BufRead::fill_buf", Io, Certain)
        .when(ExternalReceiver)
        .because("refills its buffer with a blocking read")
        .instead("tokio::io::AsyncBufReadExt::fill_buf(&mut reader).await"),
    trait_method("std::io::BufRead::lines", Io, Likely)
        .when(ExternalReceiver)
        .because("gives an iterator that reads on every step")
        .instead("tokio::io::AsyncBufReadExt::lines(reader)"),
    trait_method("std::io::BufRead::read_line", Io, Certain)
        .when(ExternalReceiver)
        .because("refills its buffer with a blocking read")
        .instead("tokio::io::AsyncBufReadExt::read_line(&mut reader, &mut line).await"),
    trait_method("std::io::BufRead::read_until", Io, Certain)
        .when(ExternalReceiver)
        .because("refills its buffer with a blocking read")
        .instead("tokio::io::AsyncBufReadExt::read_until(&mut reader, byte, &mut buf).await"),
    trait_method("std::io::BufRead::skip_until", Io, Certain)
        .when(ExternalReceiver)
        .because("refills its buffer with a blocking read")
        .instead("tokio::io::AsyncBufReadExt::read_until(&mut reader, byte, &mut buf).await"),
    trait_method("std::io::BufRead::split", Io, Likely)
        .when(ExternalReceiver)
        .because("gives an iterator that reads on every step")
        .instead("tokio::io::AsyncBufReadExt::split(reader, byte)"),
    on_drop("std::io::BufWriter", Io, Possible)
        .when(ExternalReceiver)
        .because("writes out what is buffered when it is dropped, and hides the error")
        .instead("an explicit `tokio::io::AsyncWriteExt::flush(&mut writer).await` on a `tokio::io::BufWriter`"),
    trait_method("std::io::BufWriter::flush", Io, Likely)
        .when(ExternalReceiver)
        .because("waits while the file, socket or pipe takes what is buffered")
        .instead("tokio::io::AsyncWriteExt::flush(&mut writer).await"),
    method("std::io::BufWriter::into_inner", Io, Possible)
        .when(ExternalReceiver)
        .because("writes out what is buffered")
        .instead("tokio::io::AsyncWriteExt::flush(&mut writer).await"),
    trait_method("std::io::Bytes::next", Io, Certain)
        .when(ExternalReceiver)
        .because("reads the next byte on the calling thread")
        .instead("tokio::io::AsyncReadExt::read_u8(&mut reader).await"),
    on_drop("std::io::LineWriter", Io, Possible)
        .when(ExternalReceiver)
        .because("writes out what is buffered when it is dropped, and hides the error")
        .instead("an explicit `tokio::io::AsyncWriteExt::flush(&mut writer).await` on a `tokio::io::BufWriter`"),
    method("std::io::LineWriter::into_inner", Io, Possible)
        .when(ExternalReceiver)
        .because("writes out what is buffered")
        .instead("tokio::io::AsyncWriteExt::flush(&mut writer).await"),
    trait_method("std::io::Lines::next", Io, Certain)
        .when(ExternalReceiver)
        .because("reads the next line on the calling thread")
        .instead("tokio::io::Lines::next_line(&mut lines).await"),
    trait_method("std::io::PipeReader::read", Io, Certain)
        .because("waits until the other end of the pipe writes")
        .instead("tokio::net::unix::pipe::Receiver"),
    trait_method("std::io::PipeWriter::write", Io, Likely)
        .because("waits while the pipe is full")
        .instead("tokio::net::unix::pipe::Sender"),
    trait_method("std::io::Read::read", Io, Certain)
        .when(ExternalReceiver)
        .because("waits for the file, socket or pipe to deliver bytes")
        .instead("tokio::io::AsyncReadExt::read(&mut reader, &mut buf).await"),
    trait_method("std::io::Read::read_exact", Io, Certain)
        .when(ExternalReceiver)
        .because("waits for the file, socket or pipe to deliver bytes")
        .instead("tokio::io::AsyncReadExt::read_exact(&mut reader, &mut buf).await"),
    trait_method("std::io::Read::read_to_end", Io, Certain)
        .when(ExternalReceiver)
        .because("waits for the file, socket or pipe to deliver bytes")
        .instead("tokio::io::AsyncReadExt::read_to_end(&mut reader, &mut buf).await"),
    trait_method("std::io::Read::read_to_string", Io, Certain)
        .when(ExternalReceiver)
        .because("waits for the file, socket or pipe to deliver bytes")
        .instead("tokio::io::AsyncReadExt::read_to_string(&mut reader, &mut text).await"),
    trait_method("std::io::Read::read_vectored", Io, Certain)
        .when(ExternalReceiver)
        .because("waits for the file, socket or pipe to deliver bytes")
        .instead("tokio::io::AsyncReadExt::read_buf(&mut reader, &mut buf).await"),
    trait_method("std::io::Seek::rewind", Io, Possible)
        .when(ExternalReceiver)
        .because("asks for or moves the position in a file and may flush a buffer first")
        .instead("tokio::io::AsyncSeekExt::rewind(&mut file).await"),
    trait_method("std::io::Seek::seek", Io, Possible)
        .when(ExternalReceiver)
        .because("moves the position in a file and may flush a buffer first")
        .instead("tokio::io::AsyncSeekExt::seek(&mut file, position).await"),
    trait_method("std::io::Seek::seek_relative", Io, Possible)
        .when(ExternalReceiver)
        .because("moves the position in a file and may flush a buffer first")
        .instead("tokio::io::AsyncSeekExt::seek(&mut file, SeekFrom::Current(offset)).await"),
    trait_method("std::io::Seek::stream_position", Io, Possible)
        .when(ExternalReceiver)
        .because("asks for or moves the position in a file and may flush a buffer first")
        .instead("tokio::io::AsyncSeekExt::stream_position(&mut file).await"),
    trait_method("std::io::Split::next", Io, Certain)
        .when(ExternalReceiver)
        .because("reads the next part on the calling thread")
        .instead("tokio::io::Split::next_segment(&mut parts).await"),
    trait_method("std::io::Stderr::flush", Stdout, Possible)
        .because("writes what is buffered to the standard error stream")
        .instead("tokio::io::stderr()"),
    method("std::io::Stderr::lock", Stdout, Possible)
        .because("takes the global lock of the handle, which another writer may hold while its pipe is full")
        .instead("tokio::io::stderr()"),
    trait_method("std::io::StderrLock::flush", Stdout, Possible)
        .because("writes what is buffered to the standard error stream")
        .instead("tokio::io::stderr()"),
    method("std::io::Stdin::lines", Stdin, Certain)
        .because("gives an iterator that waits for every line")
        .instead("tokio::io::AsyncBufReadExt::lines(tokio::io::BufReader::new(tokio::io::stdin()))"),
    method("std::io::Stdin::lock", Stdin, Possible)
        .because("takes the global lock of the handle, which another reader may hold while it waits for input")
        .instead("tokio::io::stdin()"),
    trait_method("std::io::Stdin::read", Stdin, Certain)
        .because("waits for input from the terminal or pipe")
        .instead("tokio::io::AsyncReadExt::read(&mut tokio::io::stdin(), &mut buf).await"),
    trait_method("std::io::Stdin::read_exact", Stdin, Certain)
        .because("waits for input from the terminal or pipe")
        .instead("tokio::io::AsyncReadExt::read_exact(&mut tokio::io::stdin(), &mut buf).await"),
    method("std::io::Stdin::read_line", Stdin, Certain)
        .because("waits for a line from the terminal or pipe")
        .instead("`tokio::io::AsyncBufReadExt::read_line(&mut stdin, &mut line).await` on a `tokio::io::BufReader`"),
    trait_method("std::io::Stdin::read_to_end", Stdin, Certain)
        .because("waits for input from the terminal or pipe")
        .instead("tokio::io::AsyncReadExt::read_to_end(&mut tokio::io::stdin(), &mut buf).await"),
    trait_method("std::io::Stdin::read_to_string", Stdin, Certain)
        .because("waits for input from the terminal or pipe")
        .instead("tokio::io::AsyncReadExt::read_to_string(&mut tokio::io::stdin(), &mut buf).await"),
    trait_method("std::io::StdinLock::lines", Stdin, Certain)
        .because("gives an iterator that waits for every line")
        .instead("tokio::io::AsyncBufReadExt::lines(tokio::io::BufReader::new(tokio::io::stdin()))"),
    trait_method("std::io::StdinLock::read", Stdin, Certain)
        .because("waits for input from the terminal or pipe")
        .instead("tokio::io::AsyncReadExt::read(&mut tokio::io::stdin(), &mut buf).await"),
    trait_method("std::io::StdinLock::read_line", Stdin, Certain)
        .because("waits for a line from the terminal or pipe")
        .instead("`tokio::io::AsyncBufReadExt::read_line(&mut stdin, &mut line).await` on a `tokio::io::BufReader`"),
    trait_method("std::io::StdinLock::read_to_end", Stdin, Certain)
        .because("waits for input from the terminal or pipe")
        .instead("tokio::io::AsyncReadExt::read_to_end(&mut tokio::io::stdin(), &mut buf).await"),
    trait_method("std::io::StdinLock::read_to_string", Stdin, Certain)
        .because("waits for input from the terminal or pipe")
        .instead("tokio::io::AsyncReadExt::read_to_string(&mut tokio::io::stdin(), &mut buf).await"),
    trait_method("std::io::Stdout::flush", Stdout, Possible)
        .because("writes what is buffered to the standard output stream")
        .instead("tokio::io::stdout()"),
    method("std::io::Stdout::lock", Stdout, Possible)
        .because("takes the global lock of the handle, which another writer may hold while its pipe is full")
        .instead("tokio::io::stdout()"),
    trait_method("std::io::StdoutLock::flush", Stdout, Possible)
        .because("writes what is buffered to the standard output stream")
        .instead("tokio::io::stdout()"),
    trait_method("std::io::Write::flush", Io, Possible)
        .when(ExternalReceiver)
        .because("writes out what is buffered")
        .instead("tokio::io::AsyncWriteExt::flush(&mut writer).await"),
    trait_method("std::io::Write::write", Io, Likely)
        .when(ExternalReceiver)
        .because("waits while the file, socket or pipe cannot take more bytes")
        .instead("tokio::io::AsyncWriteExt::write(&mut writer, bytes).await"),
    trait_method("std::io::Write::write_all", Io, Likely)
        .when(ExternalReceiver)
        .because("waits while the file, socket or pipe cannot take more bytes")
        .instead("tokio::io::AsyncWriteExt::write_all(&mut writer, bytes).await"),
    trait_method("std::io::Write::write_fmt", Io, Likely)
        .when(ExternalReceiver)
        .because("waits while the file, socket or pipe cannot take more bytes")
        .instead("tokio::io::AsyncWriteExt::write_all(&mut writer, format!(...).as_bytes()).await"),
    trait_method("std::io::Write::write_vectored", Io, Likely)
        .when(ExternalReceiver)
        .because("waits while the file, socket or pipe cannot take more bytes")
        .instead("tokio::io::AsyncWriteExt::write_vectored(&mut writer, slices).await"),
    function("std::io::copy", Io, Likely)
        .when(ExternalArgument)
        .because("copies until the end of the reader on the calling thread")
        .instead("tokio::io::copy(&mut reader, &mut writer).await"),
    function("std::io::read_to_string", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole source on the calling thread")
        .instead("tokio::io::AsyncReadExt::read_to_string(&mut reader, &mut text).await"),
    macro_call("std::print", Stdout, Possible)
        .because("takes the lock of the stream and waits while its pipe is full")
        .instead("tokio::io::AsyncWriteExt::write_all(&mut tokio::io::stdout(), bytes).await"),
    macro_call("std::println", Stdout, Possible)
        .because("takes the lock of the stream and waits while its pipe is full")
        .instead("tokio::io::AsyncWriteExt::write_all(&mut tokio::io::stdout(), bytes).await"),
];
