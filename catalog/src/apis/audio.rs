//! Sound, read and written.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    trait_method("hound::WavIntoSamples::next", Io, Likely)
        .when(ExternalReceiver)
        .because("reads further samples")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("hound::WavReader::new", Io, Likely)
        .when(ExternalArgument)
        .because("reads the head of the file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("hound::WavReader::open", Fs, Likely)
        .because("opens a file and reads its head")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("hound::WavSamples::next", Io, Likely)
        .when(ExternalReceiver)
        .because("reads further samples")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("hound::WavWriter::append", Fs, Likely)
        .because("opens a file and reads its head")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("hound::WavWriter::create", Fs, Likely)
        .because("makes a file and writes its head")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("hound::WavWriter::finalize", Io, Likely)
        .when(ExternalReceiver)
        .because("writes out what is buffered, and the head again")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("hound::WavWriter::flush", Io, Likely)
        .when(ExternalReceiver)
        .because("writes out what is buffered")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("hound::WavWriter::write_sample", Io, Possible)
        .when(ExternalReceiver)
        .because("writes out what is buffered now and then")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method(
        "symphonia_core::formats::FormatReader::next_packet",
        Fs,
        Likely,
    )
    .because("reads from the source until it has a packet")
    .instead("tokio::task::spawn_blocking(move || ...).await"),
    trait_method("symphonia_core::formats::FormatReader::seek", Fs, Likely)
        .because("reads from the source until it finds the place")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
];
