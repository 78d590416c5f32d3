// opentelemetry_sdk 0.29.

pub mod error {
    pub type OTelSdkResult = Result<(), OTelSdkError>;
    pub enum OTelSdkError {}
}
pub mod trace {
    pub struct SdkTracerProvider;
    impl SdkTracerProvider {
        pub fn builder() -> TracerProviderBuilder {}
        pub fn force_flush(&self) -> crate::error::OTelSdkResult {}
        pub fn shutdown(&self) -> crate::error::OTelSdkResult {}
    }
    impl Clone for SdkTracerProvider {}
    pub struct TracerProviderBuilder;
    impl TracerProviderBuilder {
        pub fn with_batch_exporter<T>(self, exporter: T) -> Self {}
        pub fn build(self) -> SdkTracerProvider {}
    }
}
pub mod metrics {
    pub struct SdkMeterProvider;
    impl SdkMeterProvider {
        pub fn builder() -> MeterProviderBuilder {}
        pub fn force_flush(&self) -> crate::error::OTelSdkResult {}
        pub fn shutdown(&self) -> crate::error::OTelSdkResult {}
    }
    impl Clone for SdkMeterProvider {}
    pub struct MeterProviderBuilder;
    impl MeterProviderBuilder { pub fn build(self) -> SdkMeterProvider {} }
}
