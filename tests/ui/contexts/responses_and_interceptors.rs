use axum::response::{IntoResponse, Response};

struct Page(String);

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let text = std::fs::read_to_string(&self.0); //~ WARN blocking_call
        text.into_response()
    }
}

struct Plain(String);

trait Render {
    fn into_response(self) -> String;
}

impl Render for Plain {
    fn into_response(self) -> String {
        std::fs::read_to_string(&self.0).unwrap()
    }
}

fn check(request: tonic::Request<()>) -> Result<tonic::Request<()>, tonic::Status> {
    let _ = std::fs::read("tokens"); //~ WARN blocking_call
    Ok(request)
}

fn measure(request: tonic::Request<()>) -> Result<tonic::Request<()>, tonic::Status> {
    std::thread::sleep(std::time::Duration::from_millis(5)); //~ WARN blocking_call
    Ok(request)
}

fn serve(service: proto::Greeter) {
    let _ = tonic::service::interceptor(check);
    let _ = proto::GreeterServer::with_interceptor(service, measure);
}

struct Certificates;

impl rustls::server::ResolvesServerCert for Certificates {
    fn resolve(&self, hello: rustls::server::ClientHello<'_>) -> Option<Certified> {
        std::fs::read("cert.pem").ok() //~ WARN blocking_call
    }
}
