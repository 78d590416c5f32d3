use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ResolverConfig, ResolverOpts};

async fn by_the_system() -> TokioResolver {
    let builder = TokioResolver::builder_tokio().unwrap(); //~ WARN blocking_call: hickory_resolver::Resolver::builder_tokio
    builder.build().unwrap()
}

async fn older() {
    let _ = hickory_resolver::TokioAsyncResolver::tokio_from_system_conf(); //~ WARN blocking_call
}

async fn by_hand(config: ResolverConfig, options: ResolverOpts) {
    let _ = hickory_resolver::TokioAsyncResolver::tokio(config, options);
}
