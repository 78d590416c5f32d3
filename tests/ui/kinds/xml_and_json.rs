use bytes::Buf;
use std::fs::File;
use std::io::{BufReader, BufWriter, Write};

async fn parse(bytes: &[u8], file: File) -> dep::Settings {
    let _: dep::Settings = quick_xml::de::from_reader(bytes).unwrap();
    let _: dep::Settings = quick_xml::de::from_reader(BufReader::new(file)).unwrap(); //~ WARN blocking_call: quick_xml::de::from_reader
    sonic_rs::from_slice(bytes).unwrap() //~ NOTE cpu_heavy_call: sonic_rs::from_slice
}

async fn body(request: hyper::Request<dep::Body>) -> dep::Settings {
    let body = hyper::body::aggregate(request).await.unwrap();
    serde_json::from_reader(body.reader()).unwrap()
}

async fn flushed(mut writer: BufWriter<File>, mut memory: BufWriter<Vec<u8>>) {
    writer.flush().unwrap(); //~ WARN blocking_call: std::io::BufWriter::flush
    memory.flush().unwrap();
}
