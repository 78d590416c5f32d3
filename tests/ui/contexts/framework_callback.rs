use actix_files::{Directory, Files};
use actix_web::HttpRequest;
use actix_web::dev::ServiceResponse;

fn list(directory: &Directory, _: &HttpRequest) -> std::io::Result<ServiceResponse> {
    let _ = std::fs::read(&directory.path); //~ WARN blocking_call
    Err(std::io::Error::other("empty"))
}

fn files() -> Files {
    Files::new("/", ".")
        .files_listing_renderer(list)
        .path_filter(|path, _| path.exists()) //~ NOTE blocking_metadata
}
