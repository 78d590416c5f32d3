// opentelemetry-otlp 0.32, the exporters over HTTP. Building one for gRPC waits for nothing and is left out.

pub struct NoExporterBuilderSet;
pub struct HttpExporterBuilderSet;
pub struct TonicExporterBuilderSet;
pub struct ExporterBuildError;
pub trait WithExportConfig: Sized {
    fn with_endpoint<T: Into<String>>(self, endpoint: T) -> Self {}
    fn with_timeout(self, timeout: std::time::Duration) -> Self {}
    fn with_protocol(self, protocol: Protocol) -> Self {}
}
pub trait WithHttpConfig: Sized {
    fn with_http_client<T>(self, client: T) -> Self {}
    fn with_headers<T>(self, headers: T) -> Self {}
}
pub enum Protocol { Grpc, HttpBinary, HttpJson }
pub struct SpanExporter;
impl SpanExporter { pub fn builder() -> SpanExporterBuilder<NoExporterBuilderSet> {} }
pub struct SpanExporterBuilder<C>;
impl<C> SpanExporterBuilder<C> {
    pub fn with_http(self) -> SpanExporterBuilder<HttpExporterBuilderSet> {}
    pub fn with_tonic(self) -> SpanExporterBuilder<TonicExporterBuilderSet> {}
}
impl SpanExporterBuilder<HttpExporterBuilderSet> { pub fn build(self) -> Result<SpanExporter, ExporterBuildError> {} }
impl WithExportConfig for SpanExporterBuilder<HttpExporterBuilderSet> {}
impl WithHttpConfig for SpanExporterBuilder<HttpExporterBuilderSet> {}
pub struct MetricExporter;
impl MetricExporter { pub fn builder() -> MetricExporterBuilder<NoExporterBuilderSet> {} }
pub struct MetricExporterBuilder<C>;
impl<C> MetricExporterBuilder<C> {
    pub fn with_http(self) -> MetricExporterBuilder<HttpExporterBuilderSet> {}
    pub fn with_tonic(self) -> MetricExporterBuilder<TonicExporterBuilderSet> {}
}
impl MetricExporterBuilder<HttpExporterBuilderSet> { pub fn build(self) -> Result<MetricExporter, ExporterBuildError> {} }
impl WithExportConfig for MetricExporterBuilder<HttpExporterBuilderSet> {}
impl WithHttpConfig for MetricExporterBuilder<HttpExporterBuilderSet> {}
