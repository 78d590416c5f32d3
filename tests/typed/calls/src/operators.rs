//! Operators. The lint is silent on them, so inference names what they call either way.

use std::cmp::Ordering;
use std::ops::{Add, AddAssign, Deref, Index, Mul, Not, ShlAssign};

use facade::Disk;

struct Local(Disk);

impl Not for Local {
    type Output = Vec<u8>;

    fn not(self) -> Vec<u8> {
        self.0.fetch()
    }
}

impl Add for &Local {
    type Output = Local;

    fn add(self, _: &Local) -> Local {
        self.0.fetch();
        Local(Disk)
    }
}

impl AddAssign<u8> for Local {
    fn add_assign(&mut self, _: u8) {
        self.0.fetch();
    }
}

impl ShlAssign<u8> for Local {
    fn shl_assign(&mut self, _: u8) {}
}

impl Index<usize> for Local {
    type Output = Disk;

    fn index(&self, _: usize) -> &Disk {
        self.0.fetch();
        &self.0
    }
}

impl Deref for Local {
    type Target = Disk;

    fn deref(&self) -> &Disk {
        self.0.fetch();
        &self.0
    }
}

impl PartialEq for Local {
    fn eq(&self, _: &Local) -> bool {
        self.0.fetch().is_empty()
    }
}

impl PartialOrd for Local {
    fn partial_cmp(&self, _: &Local) -> Option<Ordering> {
        Some(self.0.fetch().len().cmp(&0))
    }
}

impl Mul<u8> for Local {
    type Output = u8;

    fn mul(self, _: u8) -> u8 {
        self.0.fetch().len() as u8
    }
}

impl Mul<u16> for Local {
    type Output = u16;

    fn mul(self, _: u16) -> u16 {
        0
    }
}

async fn of_one(local: Local) {
    let _ = !local; //~ WARN blocking_call
}

async fn of_two(one: Local, other: Local) {
    let sum = &one + &other; //~ WARN blocking_call
    let _ = one == sum; //~ WARN blocking_call
    let _ = other != sum; //~ WARN blocking_call
    let _ = one < other; //~ WARN blocking_call
}

async fn with_assignment(mut local: Local) {
    local += 1; //~ WARN blocking_call
    local <<= 1;
}

async fn of_places(local: &Local) {
    let _ = &local[0]; //~ WARN blocking_call
    let _ = &**local; //~ WARN blocking_call
    let _ = &*local;
}

/// Which of the impls is meant is not asked.
async fn of_several_kinds(one: Local, other: Local) {
    let _ = one * 1u8;
    let _ = other * 1u16;
}

/// Those of the language call nothing.
async fn of_the_language(a: u8, b: &mut [u8]) -> u8 {
    b[0] += a;
    *b.first().unwrap() * !a
}
