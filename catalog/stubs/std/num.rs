// std: numbers.

pub mod num {
    pub struct NonZero<T>;
    impl<T> NonZero<T> {
        pub fn new(n: T) -> Option<NonZero<T>> {}
        pub fn get(self) -> T {}
    }
    pub type NonZeroU8 = NonZero<u8>;
    pub type NonZeroU16 = NonZero<u16>;
    pub type NonZeroU32 = NonZero<u32>;
    pub type NonZeroU64 = NonZero<u64>;
    pub type NonZeroUsize = NonZero<usize>;
    pub struct ParseIntError;
    pub struct ParseFloatError;
    pub struct TryFromIntError;
    pub struct Wrapping<T>(pub T);
    pub struct Saturating<T>(pub T);
}

impl u8 {
    pub const MIN: u8 = {};
    pub const MAX: u8 = {};
    pub const BITS: u32 = {};
    pub fn checked_add(self, rhs: u8) -> Option<u8> {}
    pub fn checked_sub(self, rhs: u8) -> Option<u8> {}
    pub fn checked_mul(self, rhs: u8) -> Option<u8> {}
    pub fn checked_div(self, rhs: u8) -> Option<u8> {}
    pub fn checked_rem(self, rhs: u8) -> Option<u8> {}
    pub fn saturating_add(self, rhs: u8) -> u8 {}
    pub fn saturating_sub(self, rhs: u8) -> u8 {}
    pub fn saturating_mul(self, rhs: u8) -> u8 {}
    pub fn wrapping_add(self, rhs: u8) -> u8 {}
    pub fn wrapping_sub(self, rhs: u8) -> u8 {}
    pub fn wrapping_mul(self, rhs: u8) -> u8 {}
    pub fn rem_euclid(self, rhs: u8) -> u8 {}
    pub fn pow(self, exp: u32) -> u8 {}
    pub fn abs_diff(self, other: u8) -> u8 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u8 {}
    pub fn div_ceil(self, rhs: u8) -> u8 {}
    pub fn count_ones(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn to_be_bytes(self) -> [u8; 1] {}
    pub fn from_be_bytes(bytes: [u8; 1]) -> u8 {}
    pub fn to_le_bytes(self) -> [u8; 1] {}
    pub fn from_le_bytes(bytes: [u8; 1]) -> u8 {}
    pub fn to_ne_bytes(self) -> [u8; 1] {}
    pub fn from_ne_bytes(bytes: [u8; 1]) -> u8 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u8, num::ParseIntError> {}
    pub fn is_ascii_digit(&self) -> bool {}
    pub fn is_ascii_alphabetic(&self) -> bool {}
    pub fn is_ascii_alphanumeric(&self) -> bool {}
    pub fn is_ascii_whitespace(&self) -> bool {}
    pub fn to_ascii_lowercase(&self) -> u8 {}
    pub fn to_ascii_uppercase(&self) -> u8 {}
}
impl str::FromStr for u8 { type Err = num::ParseIntError; }

impl u16 {
    pub const MIN: u16 = {};
    pub const MAX: u16 = {};
    pub const BITS: u32 = {};
    pub fn checked_add(self, rhs: u16) -> Option<u16> {}
    pub fn checked_sub(self, rhs: u16) -> Option<u16> {}
    pub fn checked_mul(self, rhs: u16) -> Option<u16> {}
    pub fn checked_div(self, rhs: u16) -> Option<u16> {}
    pub fn checked_rem(self, rhs: u16) -> Option<u16> {}
    pub fn saturating_add(self, rhs: u16) -> u16 {}
    pub fn saturating_sub(self, rhs: u16) -> u16 {}
    pub fn saturating_mul(self, rhs: u16) -> u16 {}
    pub fn wrapping_add(self, rhs: u16) -> u16 {}
    pub fn wrapping_sub(self, rhs: u16) -> u16 {}
    pub fn wrapping_mul(self, rhs: u16) -> u16 {}
    pub fn rem_euclid(self, rhs: u16) -> u16 {}
    pub fn pow(self, exp: u32) -> u16 {}
    pub fn abs_diff(self, other: u16) -> u16 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u16 {}
    pub fn div_ceil(self, rhs: u16) -> u16 {}
    pub fn count_ones(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn to_be_bytes(self) -> [u8; 2] {}
    pub fn from_be_bytes(bytes: [u8; 2]) -> u16 {}
    pub fn to_le_bytes(self) -> [u8; 2] {}
    pub fn from_le_bytes(bytes: [u8; 2]) -> u16 {}
    pub fn to_ne_bytes(self) -> [u8; 2] {}
    pub fn from_ne_bytes(bytes: [u8; 2]) -> u16 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u16, num::ParseIntError> {}
}
impl str::FromStr for u16 { type Err = num::ParseIntError; }

impl u32 {
    pub const MIN: u32 = {};
    pub const MAX: u32 = {};
    pub const BITS: u32 = {};
    pub fn checked_add(self, rhs: u32) -> Option<u32> {}
    pub fn checked_sub(self, rhs: u32) -> Option<u32> {}
    pub fn checked_mul(self, rhs: u32) -> Option<u32> {}
    pub fn checked_div(self, rhs: u32) -> Option<u32> {}
    pub fn checked_rem(self, rhs: u32) -> Option<u32> {}
    pub fn saturating_add(self, rhs: u32) -> u32 {}
    pub fn saturating_sub(self, rhs: u32) -> u32 {}
    pub fn saturating_mul(self, rhs: u32) -> u32 {}
    pub fn wrapping_add(self, rhs: u32) -> u32 {}
    pub fn wrapping_sub(self, rhs: u32) -> u32 {}
    pub fn wrapping_mul(self, rhs: u32) -> u32 {}
    pub fn rem_euclid(self, rhs: u32) -> u32 {}
    pub fn pow(self, exp: u32) -> u32 {}
    pub fn abs_diff(self, other: u32) -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u32 {}
    pub fn div_ceil(self, rhs: u32) -> u32 {}
    pub fn count_ones(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn to_be_bytes(self) -> [u8; 4] {}
    pub fn from_be_bytes(bytes: [u8; 4]) -> u32 {}
    pub fn to_le_bytes(self) -> [u8; 4] {}
    pub fn from_le_bytes(bytes: [u8; 4]) -> u32 {}
    pub fn to_ne_bytes(self) -> [u8; 4] {}
    pub fn from_ne_bytes(bytes: [u8; 4]) -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u32, num::ParseIntError> {}
}
impl str::FromStr for u32 { type Err = num::ParseIntError; }

impl u64 {
    pub const MIN: u64 = {};
    pub const MAX: u64 = {};
    pub const BITS: u32 = {};
    pub fn checked_add(self, rhs: u64) -> Option<u64> {}
    pub fn checked_sub(self, rhs: u64) -> Option<u64> {}
    pub fn checked_mul(self, rhs: u64) -> Option<u64> {}
    pub fn checked_div(self, rhs: u64) -> Option<u64> {}
    pub fn checked_rem(self, rhs: u64) -> Option<u64> {}
    pub fn saturating_add(self, rhs: u64) -> u64 {}
    pub fn saturating_sub(self, rhs: u64) -> u64 {}
    pub fn saturating_mul(self, rhs: u64) -> u64 {}
    pub fn wrapping_add(self, rhs: u64) -> u64 {}
    pub fn wrapping_sub(self, rhs: u64) -> u64 {}
    pub fn wrapping_mul(self, rhs: u64) -> u64 {}
    pub fn rem_euclid(self, rhs: u64) -> u64 {}
    pub fn pow(self, exp: u32) -> u64 {}
    pub fn abs_diff(self, other: u64) -> u64 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u64 {}
    pub fn div_ceil(self, rhs: u64) -> u64 {}
    pub fn count_ones(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> u64 {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> u64 {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> u64 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u64, num::ParseIntError> {}
}
impl str::FromStr for u64 { type Err = num::ParseIntError; }

impl u128 {
    pub const MIN: u128 = {};
    pub const MAX: u128 = {};
    pub const BITS: u32 = {};
    pub fn checked_add(self, rhs: u128) -> Option<u128> {}
    pub fn checked_sub(self, rhs: u128) -> Option<u128> {}
    pub fn checked_mul(self, rhs: u128) -> Option<u128> {}
    pub fn checked_div(self, rhs: u128) -> Option<u128> {}
    pub fn checked_rem(self, rhs: u128) -> Option<u128> {}
    pub fn saturating_add(self, rhs: u128) -> u128 {}
    pub fn saturating_sub(self, rhs: u128) -> u128 {}
    pub fn saturating_mul(self, rhs: u128) -> u128 {}
    pub fn wrapping_add(self, rhs: u128) -> u128 {}
    pub fn wrapping_sub(self, rhs: u128) -> u128 {}
    pub fn wrapping_mul(self, rhs: u128) -> u128 {}
    pub fn rem_euclid(self, rhs: u128) -> u128 {}
    pub fn pow(self, exp: u32) -> u128 {}
    pub fn abs_diff(self, other: u128) -> u128 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u128 {}
    pub fn div_ceil(self, rhs: u128) -> u128 {}
    pub fn count_ones(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn to_be_bytes(self) -> [u8; 16] {}
    pub fn from_be_bytes(bytes: [u8; 16]) -> u128 {}
    pub fn to_le_bytes(self) -> [u8; 16] {}
    pub fn from_le_bytes(bytes: [u8; 16]) -> u128 {}
    pub fn to_ne_bytes(self) -> [u8; 16] {}
    pub fn from_ne_bytes(bytes: [u8; 16]) -> u128 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u128, num::ParseIntError> {}
}
impl str::FromStr for u128 { type Err = num::ParseIntError; }

impl usize {
    pub const MIN: usize = {};
    pub const MAX: usize = {};
    pub const BITS: u32 = {};
    pub fn checked_add(self, rhs: usize) -> Option<usize> {}
    pub fn checked_sub(self, rhs: usize) -> Option<usize> {}
    pub fn checked_mul(self, rhs: usize) -> Option<usize> {}
    pub fn checked_div(self, rhs: usize) -> Option<usize> {}
    pub fn checked_rem(self, rhs: usize) -> Option<usize> {}
    pub fn saturating_add(self, rhs: usize) -> usize {}
    pub fn saturating_sub(self, rhs: usize) -> usize {}
    pub fn saturating_mul(self, rhs: usize) -> usize {}
    pub fn wrapping_add(self, rhs: usize) -> usize {}
    pub fn wrapping_sub(self, rhs: usize) -> usize {}
    pub fn wrapping_mul(self, rhs: usize) -> usize {}
    pub fn rem_euclid(self, rhs: usize) -> usize {}
    pub fn pow(self, exp: u32) -> usize {}
    pub fn abs_diff(self, other: usize) -> usize {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> usize {}
    pub fn div_ceil(self, rhs: usize) -> usize {}
    pub fn count_ones(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> usize {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> usize {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> usize {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<usize, num::ParseIntError> {}
}
impl str::FromStr for usize { type Err = num::ParseIntError; }

impl i8 {
    pub const MIN: i8 = {};
    pub const MAX: i8 = {};
    pub const BITS: u32 = {};
    pub fn checked_add(self, rhs: i8) -> Option<i8> {}
    pub fn checked_sub(self, rhs: i8) -> Option<i8> {}
    pub fn checked_mul(self, rhs: i8) -> Option<i8> {}
    pub fn checked_div(self, rhs: i8) -> Option<i8> {}
    pub fn checked_rem(self, rhs: i8) -> Option<i8> {}
    pub fn saturating_add(self, rhs: i8) -> i8 {}
    pub fn saturating_sub(self, rhs: i8) -> i8 {}
    pub fn saturating_mul(self, rhs: i8) -> i8 {}
    pub fn wrapping_add(self, rhs: i8) -> i8 {}
    pub fn wrapping_sub(self, rhs: i8) -> i8 {}
    pub fn wrapping_mul(self, rhs: i8) -> i8 {}
    pub fn rem_euclid(self, rhs: i8) -> i8 {}
    pub fn pow(self, exp: u32) -> i8 {}
    pub fn abs_diff(self, other: i8) -> u8 {}
    pub fn abs(self) -> i8 {}
    pub fn unsigned_abs(self) -> u8 {}
    pub fn is_negative(self) -> bool {}
    pub fn count_ones(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn to_be_bytes(self) -> [u8; 1] {}
    pub fn from_be_bytes(bytes: [u8; 1]) -> i8 {}
    pub fn to_le_bytes(self) -> [u8; 1] {}
    pub fn from_le_bytes(bytes: [u8; 1]) -> i8 {}
    pub fn to_ne_bytes(self) -> [u8; 1] {}
    pub fn from_ne_bytes(bytes: [u8; 1]) -> i8 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i8, num::ParseIntError> {}
}
impl str::FromStr for i8 { type Err = num::ParseIntError; }

impl i16 {
    pub const MIN: i16 = {};
    pub const MAX: i16 = {};
    pub const BITS: u32 = {};
    pub fn checked_add(self, rhs: i16) -> Option<i16> {}
    pub fn checked_sub(self, rhs: i16) -> Option<i16> {}
    pub fn checked_mul(self, rhs: i16) -> Option<i16> {}
    pub fn checked_div(self, rhs: i16) -> Option<i16> {}
    pub fn checked_rem(self, rhs: i16) -> Option<i16> {}
    pub fn saturating_add(self, rhs: i16) -> i16 {}
    pub fn saturating_sub(self, rhs: i16) -> i16 {}
    pub fn saturating_mul(self, rhs: i16) -> i16 {}
    pub fn wrapping_add(self, rhs: i16) -> i16 {}
    pub fn wrapping_sub(self, rhs: i16) -> i16 {}
    pub fn wrapping_mul(self, rhs: i16) -> i16 {}
    pub fn rem_euclid(self, rhs: i16) -> i16 {}
    pub fn pow(self, exp: u32) -> i16 {}
    pub fn abs_diff(self, other: i16) -> u16 {}
    pub fn abs(self) -> i16 {}
    pub fn unsigned_abs(self) -> u16 {}
    pub fn is_negative(self) -> bool {}
    pub fn count_ones(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn to_be_bytes(self) -> [u8; 2] {}
    pub fn from_be_bytes(bytes: [u8; 2]) -> i16 {}
    pub fn to_le_bytes(self) -> [u8; 2] {}
    pub fn from_le_bytes(bytes: [u8; 2]) -> i16 {}
    pub fn to_ne_bytes(self) -> [u8; 2] {}
    pub fn from_ne_bytes(bytes: [u8; 2]) -> i16 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i16, num::ParseIntError> {}
}
impl str::FromStr for i16 { type Err = num::ParseIntError; }

impl i32 {
    pub const MIN: i32 = {};
    pub const MAX: i32 = {};
    pub const BITS: u32 = {};
    pub fn checked_add(self, rhs: i32) -> Option<i32> {}
    pub fn checked_sub(self, rhs: i32) -> Option<i32> {}
    pub fn checked_mul(self, rhs: i32) -> Option<i32> {}
    pub fn checked_div(self, rhs: i32) -> Option<i32> {}
    pub fn checked_rem(self, rhs: i32) -> Option<i32> {}
    pub fn saturating_add(self, rhs: i32) -> i32 {}
    pub fn saturating_sub(self, rhs: i32) -> i32 {}
    pub fn saturating_mul(self, rhs: i32) -> i32 {}
    pub fn wrapping_add(self, rhs: i32) -> i32 {}
    pub fn wrapping_sub(self, rhs: i32) -> i32 {}
    pub fn wrapping_mul(self, rhs: i32) -> i32 {}
    pub fn rem_euclid(self, rhs: i32) -> i32 {}
    pub fn pow(self, exp: u32) -> i32 {}
    pub fn abs_diff(self, other: i32) -> u32 {}
    pub fn abs(self) -> i32 {}
    pub fn unsigned_abs(self) -> u32 {}
    pub fn is_negative(self) -> bool {}
    pub fn count_ones(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn to_be_bytes(self) -> [u8; 4] {}
    pub fn from_be_bytes(bytes: [u8; 4]) -> i32 {}
    pub fn to_le_bytes(self) -> [u8; 4] {}
    pub fn from_le_bytes(bytes: [u8; 4]) -> i32 {}
    pub fn to_ne_bytes(self) -> [u8; 4] {}
    pub fn from_ne_bytes(bytes: [u8; 4]) -> i32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i32, num::ParseIntError> {}
}
impl str::FromStr for i32 { type Err = num::ParseIntError; }

impl i64 {
    pub const MIN: i64 = {};
    pub const MAX: i64 = {};
    pub const BITS: u32 = {};
    pub fn checked_add(self, rhs: i64) -> Option<i64> {}
    pub fn checked_sub(self, rhs: i64) -> Option<i64> {}
    pub fn checked_mul(self, rhs: i64) -> Option<i64> {}
    pub fn checked_div(self, rhs: i64) -> Option<i64> {}
    pub fn checked_rem(self, rhs: i64) -> Option<i64> {}
    pub fn saturating_add(self, rhs: i64) -> i64 {}
    pub fn saturating_sub(self, rhs: i64) -> i64 {}
    pub fn saturating_mul(self, rhs: i64) -> i64 {}
    pub fn wrapping_add(self, rhs: i64) -> i64 {}
    pub fn wrapping_sub(self, rhs: i64) -> i64 {}
    pub fn wrapping_mul(self, rhs: i64) -> i64 {}
    pub fn rem_euclid(self, rhs: i64) -> i64 {}
    pub fn pow(self, exp: u32) -> i64 {}
    pub fn abs_diff(self, other: i64) -> u64 {}
    pub fn abs(self) -> i64 {}
    pub fn unsigned_abs(self) -> u64 {}
    pub fn is_negative(self) -> bool {}
    pub fn count_ones(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> i64 {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> i64 {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> i64 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i64, num::ParseIntError> {}
}
impl str::FromStr for i64 { type Err = num::ParseIntError; }

impl i128 {
    pub const MIN: i128 = {};
    pub const MAX: i128 = {};
    pub const BITS: u32 = {};
    pub fn checked_add(self, rhs: i128) -> Option<i128> {}
    pub fn checked_sub(self, rhs: i128) -> Option<i128> {}
    pub fn checked_mul(self, rhs: i128) -> Option<i128> {}
    pub fn checked_div(self, rhs: i128) -> Option<i128> {}
    pub fn checked_rem(self, rhs: i128) -> Option<i128> {}
    pub fn saturating_add(self, rhs: i128) -> i128 {}
    pub fn saturating_sub(self, rhs: i128) -> i128 {}
    pub fn saturating_mul(self, rhs: i128) -> i128 {}
    pub fn wrapping_add(self, rhs: i128) -> i128 {}
    pub fn wrapping_sub(self, rhs: i128) -> i128 {}
    pub fn wrapping_mul(self, rhs: i128) -> i128 {}
    pub fn rem_euclid(self, rhs: i128) -> i128 {}
    pub fn pow(self, exp: u32) -> i128 {}
    pub fn abs_diff(self, other: i128) -> u128 {}
    pub fn abs(self) -> i128 {}
    pub fn unsigned_abs(self) -> u128 {}
    pub fn is_negative(self) -> bool {}
    pub fn count_ones(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn to_be_bytes(self) -> [u8; 16] {}
    pub fn from_be_bytes(bytes: [u8; 16]) -> i128 {}
    pub fn to_le_bytes(self) -> [u8; 16] {}
    pub fn from_le_bytes(bytes: [u8; 16]) -> i128 {}
    pub fn to_ne_bytes(self) -> [u8; 16] {}
    pub fn from_ne_bytes(bytes: [u8; 16]) -> i128 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i128, num::ParseIntError> {}
}
impl str::FromStr for i128 { type Err = num::ParseIntError; }

impl isize {
    pub const MIN: isize = {};
    pub const MAX: isize = {};
    pub const BITS: u32 = {};
    pub fn checked_add(self, rhs: isize) -> Option<isize> {}
    pub fn checked_sub(self, rhs: isize) -> Option<isize> {}
    pub fn checked_mul(self, rhs: isize) -> Option<isize> {}
    pub fn checked_div(self, rhs: isize) -> Option<isize> {}
    pub fn checked_rem(self, rhs: isize) -> Option<isize> {}
    pub fn saturating_add(self, rhs: isize) -> isize {}
    pub fn saturating_sub(self, rhs: isize) -> isize {}
    pub fn saturating_mul(self, rhs: isize) -> isize {}
    pub fn wrapping_add(self, rhs: isize) -> isize {}
    pub fn wrapping_sub(self, rhs: isize) -> isize {}
    pub fn wrapping_mul(self, rhs: isize) -> isize {}
    pub fn rem_euclid(self, rhs: isize) -> isize {}
    pub fn pow(self, exp: u32) -> isize {}
    pub fn abs_diff(self, other: isize) -> usize {}
    pub fn abs(self) -> isize {}
    pub fn unsigned_abs(self) -> usize {}
    pub fn is_negative(self) -> bool {}
    pub fn count_ones(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> isize {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> isize {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> isize {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<isize, num::ParseIntError> {}
}
impl str::FromStr for isize { type Err = num::ParseIntError; }

impl f32 {
    pub const MIN: f32 = {};
    pub const MAX: f32 = {};
    pub const NAN: f32 = {};
    pub const INFINITY: f32 = {};
    pub const EPSILON: f32 = {};
    pub fn floor(self) -> f32 {}
    pub fn ceil(self) -> f32 {}
    pub fn round(self) -> f32 {}
    pub fn trunc(self) -> f32 {}
    pub fn abs(self) -> f32 {}
    pub fn sqrt(self) -> f32 {}
    pub fn exp(self) -> f32 {}
    pub fn ln(self) -> f32 {}
    pub fn log10(self) -> f32 {}
    pub fn log2(self) -> f32 {}
    pub fn sin(self) -> f32 {}
    pub fn cos(self) -> f32 {}
    pub fn tan(self) -> f32 {}
    pub fn signum(self) -> f32 {}
    pub fn to_radians(self) -> f32 {}
    pub fn to_degrees(self) -> f32 {}
    pub fn recip(self) -> f32 {}
    pub fn max(self, other: f32) -> f32 {}
    pub fn min(self, other: f32) -> f32 {}
    pub fn powf(self, other: f32) -> f32 {}
    pub fn rem_euclid(self, other: f32) -> f32 {}
    pub fn atan2(self, other: f32) -> f32 {}
    pub fn hypot(self, other: f32) -> f32 {}
    pub fn copysign(self, other: f32) -> f32 {}
    pub fn powi(self, n: i32) -> f32 {}
    pub fn clamp(self, min: f32, max: f32) -> f32 {}
    pub fn mul_add(self, a: f32, b: f32) -> f32 {}
    pub fn is_nan(self) -> bool {}
    pub fn is_finite(self) -> bool {}
    pub fn is_infinite(self) -> bool {}
    pub fn total_cmp(&self, other: &f32) -> cmp::Ordering {}
}
impl str::FromStr for f32 { type Err = num::ParseFloatError; }

impl f64 {
    pub const MIN: f64 = {};
    pub const MAX: f64 = {};
    pub const NAN: f64 = {};
    pub const INFINITY: f64 = {};
    pub const EPSILON: f64 = {};
    pub fn floor(self) -> f64 {}
    pub fn ceil(self) -> f64 {}
    pub fn round(self) -> f64 {}
    pub fn trunc(self) -> f64 {}
    pub fn abs(self) -> f64 {}
    pub fn sqrt(self) -> f64 {}
    pub fn exp(self) -> f64 {}
    pub fn ln(self) -> f64 {}
    pub fn log10(self) -> f64 {}
    pub fn log2(self) -> f64 {}
    pub fn sin(self) -> f64 {}
    pub fn cos(self) -> f64 {}
    pub fn tan(self) -> f64 {}
    pub fn signum(self) -> f64 {}
    pub fn to_radians(self) -> f64 {}
    pub fn to_degrees(self) -> f64 {}
    pub fn recip(self) -> f64 {}
    pub fn max(self, other: f64) -> f64 {}
    pub fn min(self, other: f64) -> f64 {}
    pub fn powf(self, other: f64) -> f64 {}
    pub fn rem_euclid(self, other: f64) -> f64 {}
    pub fn atan2(self, other: f64) -> f64 {}
    pub fn hypot(self, other: f64) -> f64 {}
    pub fn copysign(self, other: f64) -> f64 {}
    pub fn powi(self, n: i32) -> f64 {}
    pub fn clamp(self, min: f64, max: f64) -> f64 {}
    pub fn mul_add(self, a: f64, b: f64) -> f64 {}
    pub fn is_nan(self) -> bool {}
    pub fn is_finite(self) -> bool {}
    pub fn is_infinite(self) -> bool {}
    pub fn total_cmp(&self, other: &f64) -> cmp::Ordering {}
}
impl str::FromStr for f64 { type Err = num::ParseFloatError; }

impl bool {
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {}
    pub fn then_some<T>(self, t: T) -> Option<T> {}
}
impl str::FromStr for bool { type Err = str::ParseBoolError; }
