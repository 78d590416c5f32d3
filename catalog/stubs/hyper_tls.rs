// hyper-tls 0.6.

pub struct HttpsConnector<T>;
impl<T> HttpsConnector<T> {
    pub fn new() -> Self {}
    pub fn new_with_connector(http: T) -> Self {}
}
impl<T> Clone for HttpsConnector<T> {}
