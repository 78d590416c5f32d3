struct Session;

impl Session {
    async fn connect(_: &str) -> Result<Self, String> {
        Ok(Session)
    }

    async fn execute(&mut self, _: &str) -> Result<u8, String> {
        Ok(1)
    }

    async fn query(&mut self, _: &str) -> Result<Vec<u8>, String> {
        Ok(vec![])
    }
}

async fn run() -> Result<(), String> {
    let mut connection = Session::connect("a").await?;
    connection.execute("select 1").await?;
    connection.query("select 1").await?;
    Ok(())
}
