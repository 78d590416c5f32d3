// std: numbers, as far as their methods change the type.

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
}

impl u8 {
    pub fn checked_add(self, rhs: u8) -> Option<u8> {}
    pub fn checked_sub(self, rhs: u8) -> Option<u8> {}
    pub fn checked_mul(self, rhs: u8) -> Option<u8> {}
    pub fn saturating_add(self, rhs: u8) -> u8 {}
    pub fn saturating_sub(self, rhs: u8) -> u8 {}
    pub fn wrapping_add(self, rhs: u8) -> u8 {}
    pub fn wrapping_sub(self, rhs: u8) -> u8 {}
    pub fn pow(self, exp: u32) -> u8 {}
}
impl str::FromStr for u8 { type Err = num::ParseIntError; }
impl u16 {
    pub fn checked_add(self, rhs: u16) -> Option<u16> {}
    pub fn checked_sub(self, rhs: u16) -> Option<u16> {}
    pub fn checked_mul(self, rhs: u16) -> Option<u16> {}
    pub fn saturating_add(self, rhs: u16) -> u16 {}
    pub fn saturating_sub(self, rhs: u16) -> u16 {}
    pub fn wrapping_add(self, rhs: u16) -> u16 {}
    pub fn wrapping_sub(self, rhs: u16) -> u16 {}
    pub fn pow(self, exp: u32) -> u16 {}
}
impl str::FromStr for u16 { type Err = num::ParseIntError; }
impl u32 {
    pub fn checked_add(self, rhs: u32) -> Option<u32> {}
    pub fn checked_sub(self, rhs: u32) -> Option<u32> {}
    pub fn checked_mul(self, rhs: u32) -> Option<u32> {}
    pub fn saturating_add(self, rhs: u32) -> u32 {}
    pub fn saturating_sub(self, rhs: u32) -> u32 {}
    pub fn wrapping_add(self, rhs: u32) -> u32 {}
    pub fn wrapping_sub(self, rhs: u32) -> u32 {}
    pub fn pow(self, exp: u32) -> u32 {}
}
impl str::FromStr for u32 { type Err = num::ParseIntError; }
impl u64 {
    pub fn checked_add(self, rhs: u64) -> Option<u64> {}
    pub fn checked_sub(self, rhs: u64) -> Option<u64> {}
    pub fn checked_mul(self, rhs: u64) -> Option<u64> {}
    pub fn saturating_add(self, rhs: u64) -> u64 {}
    pub fn saturating_sub(self, rhs: u64) -> u64 {}
    pub fn wrapping_add(self, rhs: u64) -> u64 {}
    pub fn wrapping_sub(self, rhs: u64) -> u64 {}
    pub fn pow(self, exp: u32) -> u64 {}
}
impl str::FromStr for u64 { type Err = num::ParseIntError; }
impl u128 {
    pub fn checked_add(self, rhs: u128) -> Option<u128> {}
    pub fn checked_sub(self, rhs: u128) -> Option<u128> {}
    pub fn checked_mul(self, rhs: u128) -> Option<u128> {}
    pub fn saturating_add(self, rhs: u128) -> u128 {}
    pub fn saturating_sub(self, rhs: u128) -> u128 {}
    pub fn wrapping_add(self, rhs: u128) -> u128 {}
    pub fn wrapping_sub(self, rhs: u128) -> u128 {}
    pub fn pow(self, exp: u32) -> u128 {}
}
impl str::FromStr for u128 { type Err = num::ParseIntError; }
impl usize {
    pub fn checked_add(self, rhs: usize) -> Option<usize> {}
    pub fn checked_sub(self, rhs: usize) -> Option<usize> {}
    pub fn checked_mul(self, rhs: usize) -> Option<usize> {}
    pub fn saturating_add(self, rhs: usize) -> usize {}
    pub fn saturating_sub(self, rhs: usize) -> usize {}
    pub fn wrapping_add(self, rhs: usize) -> usize {}
    pub fn wrapping_sub(self, rhs: usize) -> usize {}
    pub fn pow(self, exp: u32) -> usize {}
}
impl str::FromStr for usize { type Err = num::ParseIntError; }
impl i32 {
    pub fn checked_add(self, rhs: i32) -> Option<i32> {}
    pub fn checked_sub(self, rhs: i32) -> Option<i32> {}
    pub fn checked_mul(self, rhs: i32) -> Option<i32> {}
    pub fn saturating_add(self, rhs: i32) -> i32 {}
    pub fn saturating_sub(self, rhs: i32) -> i32 {}
    pub fn wrapping_add(self, rhs: i32) -> i32 {}
    pub fn wrapping_sub(self, rhs: i32) -> i32 {}
    pub fn pow(self, exp: u32) -> i32 {}
}
impl str::FromStr for i32 { type Err = num::ParseIntError; }
impl i64 {
    pub fn checked_add(self, rhs: i64) -> Option<i64> {}
    pub fn checked_sub(self, rhs: i64) -> Option<i64> {}
    pub fn checked_mul(self, rhs: i64) -> Option<i64> {}
    pub fn saturating_add(self, rhs: i64) -> i64 {}
    pub fn saturating_sub(self, rhs: i64) -> i64 {}
    pub fn wrapping_add(self, rhs: i64) -> i64 {}
    pub fn wrapping_sub(self, rhs: i64) -> i64 {}
    pub fn pow(self, exp: u32) -> i64 {}
}
impl str::FromStr for i64 { type Err = num::ParseIntError; }
impl isize {
    pub fn checked_add(self, rhs: isize) -> Option<isize> {}
    pub fn checked_sub(self, rhs: isize) -> Option<isize> {}
    pub fn checked_mul(self, rhs: isize) -> Option<isize> {}
    pub fn saturating_add(self, rhs: isize) -> isize {}
    pub fn saturating_sub(self, rhs: isize) -> isize {}
    pub fn wrapping_add(self, rhs: isize) -> isize {}
    pub fn wrapping_sub(self, rhs: isize) -> isize {}
    pub fn pow(self, exp: u32) -> isize {}
}
impl str::FromStr for isize { type Err = num::ParseIntError; }
impl f32 {
    pub fn floor(self) -> f32 {}
    pub fn ceil(self) -> f32 {}
    pub fn round(self) -> f32 {}
    pub fn abs(self) -> f32 {}
    pub fn sqrt(self) -> f32 {}
    pub fn max(self, other: f32) -> f32 {}
    pub fn min(self, other: f32) -> f32 {}
}
impl str::FromStr for f32 { type Err = num::ParseFloatError; }
impl f64 {
    pub fn floor(self) -> f64 {}
    pub fn ceil(self) -> f64 {}
    pub fn round(self) -> f64 {}
    pub fn abs(self) -> f64 {}
    pub fn sqrt(self) -> f64 {}
    pub fn max(self, other: f64) -> f64 {}
    pub fn min(self, other: f64) -> f64 {}
}
impl str::FromStr for f64 { type Err = num::ParseFloatError; }
impl bool {
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {}
    pub fn then_some<T>(self, t: T) -> Option<T> {}
}
impl str::FromStr for bool { type Err = str::ParseBoolError; }
