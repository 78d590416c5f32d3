use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};

async fn load() -> figment::Result<u8> {
    Figment::new()
        .merge(Serialized::default("a", 1))
        .merge(Toml::file("a.toml")) //~ WARN blocking_call
        .merge(Env::prefixed("A_"))
        .merge(Toml::string("a = 2"))
        .extract()
}
