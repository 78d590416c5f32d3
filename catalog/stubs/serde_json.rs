// serde_json 1.

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub type Map<K, V> = std::collections::BTreeMap<K, V>;
pub use value::Value;
pub mod value {
    pub enum Value { Null, Bool(bool), Number(crate::Number), String(String), Array(Vec<Value>), Object(crate::Map<String, Value>) }
    impl Value {
        pub fn get<I>(&self, index: I) -> Option<&Value> {}
        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value> {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_u64(&self) -> Option<u64> {}
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn as_array(&self) -> Option<&Vec<Value>> {}
        pub fn as_object(&self) -> Option<&crate::Map<String, Value>> {}
        pub fn pointer(&self, pointer: &str) -> Option<&Value> {}
        pub fn take(&mut self) -> Value {}
        pub fn is_null(&self) -> bool {}
    }
    pub use crate::{from_value, to_value};
}
pub struct Number;
pub fn from_value<T>(value: Value) -> Result<T> {}
pub fn to_value<T>(value: T) -> Result<Value> {}
pub fn from_reader<R: std::io::Read, T>(rdr: R) -> Result<T> {}
pub fn from_str<'a, T>(s: &'a str) -> Result<T> {}
pub fn from_slice<'a, T>(v: &'a [u8]) -> Result<T> {}
pub fn to_writer<W: std::io::Write, T: ?Sized>(writer: W, value: &T) -> Result<()> {}
pub fn to_writer_pretty<W: std::io::Write, T: ?Sized>(writer: W, value: &T) -> Result<()> {}
pub fn to_vec<T: ?Sized>(value: &T) -> Result<Vec<u8>> {}
pub fn to_vec_pretty<T: ?Sized>(value: &T) -> Result<Vec<u8>> {}
pub fn to_string<T: ?Sized>(value: &T) -> Result<String> {}
pub fn to_string_pretty<T: ?Sized>(value: &T) -> Result<String> {}
