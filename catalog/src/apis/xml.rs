//! XML, read and written.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    associated("quick_xml::NsReader::from_file", Fs, Likely)
        .because("opens a file")
        .instead("`quick_xml::NsReader::from_reader(tokio::io::BufReader::new(file))` over a `tokio::fs::File`"),
    method("quick_xml::NsReader::read_event_into", Io, Possible)
        .when(ExternalReceiver)
        .because("refills its buffer with a blocking read")
        .instead("quick_xml::NsReader::read_event_into_async(&mut reader, &mut buf).await"),
    method("quick_xml::NsReader::read_resolved_event_into", Io, Possible)
        .when(ExternalReceiver)
        .because("refills its buffer with a blocking read")
        .instead("quick_xml::NsReader::read_resolved_event_into_async(&mut reader, &mut buf).await"),
    associated("quick_xml::Reader::from_file", Fs, Likely)
        .because("opens a file")
        .instead("`quick_xml::Reader::from_reader(tokio::io::BufReader::new(file))` over a `tokio::fs::File`"),
    method("quick_xml::Reader::read_event_into", Io, Possible)
        .when(ExternalReceiver)
        .because("refills its buffer with a blocking read")
        .instead("quick_xml::Reader::read_event_into_async(&mut reader, &mut buf).await"),
    method("quick_xml::Reader::read_text_into", Io, Likely)
        .when(ExternalReceiver)
        .because("reads until the element ends")
        .instead("quick_xml::Reader::read_event_into_async(&mut reader, &mut buf).await"),
    method("quick_xml::Reader::read_to_end_into", Io, Likely)
        .when(ExternalReceiver)
        .because("reads until the element ends")
        .instead("quick_xml::Reader::read_to_end_into_async(&mut reader, end, &mut buf).await"),
    method("quick_xml::Writer::write_event", Io, Possible)
        .when(ExternalReceiver)
        .because("writes the event through a blocking writer")
        .instead("quick_xml::Writer::write_event_async(&mut writer, event).await"),
    function("quick_xml::de::from_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole document through a blocking reader")
        .instead("`tokio::io::AsyncReadExt::read_to_string(&mut reader, &mut text).await`, then `quick_xml::de::from_str(&text)`"),
    function("quick_xml::de::from_str", Cpu, Possible)
        .when(LargeResult)
        .because("parses in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || quick_xml::de::from_str(...)).await` for large input"),
    function("quick_xml::se::to_string", Cpu, Possible)
        .when(LargeArgument(0))
        .because("serialises in proportion to the value")
        .instead("`tokio::task::spawn_blocking(move || quick_xml::se::to_string(&value)).await` for large values"),
    function("quick_xml::se::to_utf8_io_writer", Io, Likely)
        .when(ExternalArgument)
        .because("writes the document through a blocking writer")
        .instead("`quick_xml::se::to_string(&value)`, then `tokio::io::AsyncWriteExt::write_all(&mut writer, text.as_bytes()).await`"),
    associated("roxmltree::Document::parse", Cpu, Possible)
        .because("parses in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` for large input"),
];
