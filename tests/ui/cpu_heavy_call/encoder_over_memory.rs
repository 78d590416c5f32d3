use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{Cursor, Write};

async fn pack(body: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(body)?; //~ WARN cpu_heavy_call: std::io::Write::write_all
    encoder.try_finish()?; //~ NOTE cpu_heavy_call: flate2::write::GzEncoder::try_finish
    encoder.finish() //~ NOTE cpu_heavy_call
}

async fn tarball(body: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut builder = tar::Builder::new(zstd::Encoder::new(Vec::new(), 3)?);
    let mut header = tar::Header::new_gnu();
    builder.append_data(&mut header, "body", body)?; //~ WARN cpu_heavy_call: tar::Builder::append_data
    builder.into_inner()?.finish() //~ NOTE cpu_heavy_call: zstd::Encoder::finish
    //~^ NOTE cpu_heavy_call: tar::Builder::into_inner
}

async fn archive(body: &[u8], options: zip::write::SimpleFileOptions) -> zip::result::ZipResult<()> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("a", options)?; //~ NOTE cpu_heavy_call
    writer.write_all(body)?; //~ WARN cpu_heavy_call
    Ok(())
}

struct Compressor(GzEncoder<Vec<u8>>);

impl std::ops::Deref for Compressor {
    type Target = GzEncoder<Vec<u8>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl std::ops::DerefMut for Compressor {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl Compressor {
    fn encode(&mut self, body: &[u8]) {
        self.write_all(body).unwrap();
    }
}

async fn filter(compressor: &mut Compressor, body: &[u8]) {
    compressor.encode(body); //~ WARN cpu_heavy_call: std::io::Write::write_all via write_all
}
