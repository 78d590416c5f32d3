use postgres::{Client, NoTls};

async fn query(client: &mut Client) {
    let _ = Client::connect("host=localhost", NoTls); //~ DENY nested_runtime: postgres::Client::connect
    let _ = client.query("select 1", &[]); //~ DENY nested_runtime: postgres::Client::query
}
