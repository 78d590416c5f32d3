// Of several conversions into one type, the argument says which is meant.
struct Config(String);
struct Parsed;
struct Client;
struct Error;

impl TryFrom<Parsed> for Client {
    type Error = Error;
    fn try_from(_: Parsed) -> Result<Self, Error> {
        Ok(Client)
    }
}

impl TryFrom<Config> for Client {
    type Error = Error;
    fn try_from(config: Config) -> Result<Self, Error> {
        Builder::try_from((config, Executor))?.build()
    }
}

struct Executor;
struct Builder<S>(S);
type Boxed = Builder<Box<u8>>;

impl TryFrom<Config> for Boxed {
    type Error = Error;
    fn try_from(_: Config) -> Result<Self, Error> {
        Err(Error)
    }
}

impl<E> TryFrom<(Config, E)> for Boxed {
    type Error = Error;
    fn try_from((config, _): (Config, E)) -> Result<Self, Error> {
        std::fs::read(config.0).map_err(|_| Error)?;
        Err(Error)
    }
}

impl<S> Builder<S> {
    fn build(self) -> Result<Client, Error> {
        Ok(Client)
    }
}

async fn infer() -> Result<Config, std::io::Error> {
    Ok(Config(String::new()))
}

impl Client {
    async fn new() -> Result<Self, Error> {
        Self::try_from(infer().await.map_err(|_| Error)?) //~ WARN blocking_call: std::fs::read via Builder::try_from > std::fs::read
    }

    async fn from_parsed(parsed: Parsed) -> Result<Self, Error> {
        Self::try_from(parsed)
    }

    async fn by_method(config: Config) -> Result<Self, Error> {
        config.try_into() //~ WARN blocking_call: std::fs::read
    }

    async fn by_method_from_parsed(parsed: Parsed) -> Result<Self, Error> {
        parsed.try_into()
    }

    async fn of_unknown(found: unknown::Found) -> Result<Self, Error> {
        Self::try_from(found.make())
    }
}

trait Handle<M> {
    fn handle(&self, message: M);
}

struct Actor;

impl Handle<Config> for Actor {
    fn handle(&self, config: Config) {
        let _ = std::fs::write(config.0, "");
    }
}

impl Handle<Parsed> for Actor {
    fn handle(&self, _: Parsed) {}
}

async fn send(actor: Actor, config: Config) {
    actor.handle(Parsed);
    actor.handle(config); //~ WARN blocking_call: std::fs::write
}
