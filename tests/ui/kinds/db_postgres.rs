use postgres::{Client, NoTls};

async fn query(client: &mut Client) {
    let _ = Client::connect("host=localhost", NoTls); //~ WARN blocking_call: postgres::Client::connect
    let _ = client.query("select 1", &[]); //~ WARN blocking_call: postgres::Client::query
}
