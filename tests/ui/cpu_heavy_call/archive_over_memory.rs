use std::io::{Cursor, Read};

async fn extract(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut archive = tar::Archive::new(xz2::read::XzDecoder::new(bytes));
    for entry in archive.entries()? { //~ WARN cpu_heavy_call: tar::Archive::entries
        //~^ WARN long_loop
        entry?.read_to_end(&mut out)?; //~ WARN cpu_heavy_call
    }
    Ok(out)
}

async fn unzip(bytes: Vec<u8>) -> zip::result::ZipResult<Vec<u8>> {
    let mut out = Vec::new();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    archive.by_index(0)?.read_to_end(&mut out)?; //~ WARN cpu_heavy_call
    Ok(out)
}

// Nothing is packed: no more than a copy.
async fn plain(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    for entry in tar::Archive::new(bytes).entries()? {
        entry?.read_to_end(&mut out)?;
    }
    Ok(out)
}
