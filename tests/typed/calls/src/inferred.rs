//! Types that come from elsewhere than the expression at hand.

use facade::{Disk, Handle, Store};
use std::fs::File;
use std::iter::{FromIterator, Sum};
use std::ops::{Add, Deref, Index, Mul, Neg};
use std::str::FromStr;

macro_rules! impl_for {
    ($($name:ident),*) => {$(
        struct $name;

        impl $name {
            fn disk(&self) -> Disk {
                Disk
            }
        }
    )*};
}
impl_for!(A, B);

async fn type_made_by_a_macro() {
    A.disk().fetch(); //~ WARN blocking_call
}

struct Shelf(Vec<Disk>);

impl FromIterator<Disk> for Shelf {
    fn from_iter<I: IntoIterator<Item = Disk>>(disks: I) -> Self {
        Shelf(disks.into_iter().collect())
    }
}

impl Sum<Disk> for Shelf {
    fn sum<I: Iterator<Item = Disk>>(disks: I) -> Self {
        disks.collect()
    }
}

impl Shelf {
    fn first(self) -> Disk {
        self.0.into_iter().next().unwrap()
    }
}

async fn collected(disks: Vec<Disk>) {
    let shelf: Shelf = disks.into_iter().collect();
    shelf.first().fetch(); //~ WARN blocking_call
}

async fn collected_by_turbofish(disks: Vec<Disk>) {
    disks.into_iter().collect::<Shelf>().first().fetch(); //~ WARN blocking_call
}

async fn summed(disks: Vec<Disk>) {
    disks.into_iter().sum::<Shelf>().first().fetch(); //~ WARN blocking_call
}

fn wants(shelf: Shelf) -> Disk {
    shelf.first()
}

async fn wanted_by_a_callee(disks: Vec<Disk>) {
    wants(disks.into_iter().collect()).fetch(); //~ WARN blocking_call
    wants(FromIterator::from_iter(disks2())).fetch(); //~ WARN blocking_call
}

fn disks2() -> Vec<Disk> {
    Vec::new()
}

impl Add for Shelf {
    type Output = Disk;

    fn add(self, _: Shelf) -> Disk {
        self.first()
    }
}

impl Mul<u8> for Shelf {
    type Output = Option<Disk>;

    fn mul(self, _: u8) -> Option<Disk> {
        self.0.into_iter().next()
    }
}

impl Neg for Shelf {
    type Output = Disk;

    fn neg(self) -> Disk {
        self.first()
    }
}

async fn output_of_an_operator(a: Shelf, b: Shelf) {
    (a + b).fetch(); //~ WARN blocking_call
}

async fn output_of_a_product(a: Shelf) {
    (a * 2).unwrap().fetch(); //~ WARN blocking_call
}

async fn output_of_a_sign(a: Shelf) {
    (-a).fetch(); //~ WARN blocking_call
}

impl FromStr for Shelf {
    type Err = ();

    fn from_str(_: &str) -> Result<Self, ()> {
        Err(())
    }
}

async fn parsed() {
    let shelf: Shelf = "x".parse().unwrap();
    shelf.first().fetch(); //~ WARN blocking_call
}

async fn declared_later() {
    let disk;
    disk = Disk;
    disk.fetch(); //~ WARN blocking_call
}

async fn pushed_later() {
    let mut all = Vec::new();
    all.push(Disk);
    all[0].fetch(); //~ WARN blocking_call
    let mut open = None;
    open.replace(Disk);
    open.unwrap().fetch(); //~ WARN blocking_call
}

async fn by_the_arms(flag: bool) {
    let disk = match flag {
        true => None,
        false => Some(Disk),
    };
    disk.unwrap().fetch(); //~ WARN blocking_call
}

fn curried(_: u8) -> impl Fn(u8) -> Box<dyn Fn() -> Disk> {
    |_| Box::new(|| Disk)
}

async fn closure_from_a_closure() {
    curried(1)(2)().fetch(); //~ WARN blocking_call
}

fn future() -> impl Future<Output = Option<Disk>> {
    async { Some(Disk) }
}

async fn output_of_a_future() {
    future().await.unwrap().fetch(); //~ WARN blocking_call
}

async fn output_of_a_block() {
    async { [Disk] }.await[0].fetch(); //~ WARN blocking_call
}

trait Lend {
    type Lent<'a>
    where
        Self: 'a;

    fn lend(&self) -> Self::Lent<'_>;
}

impl Lend for Shelf {
    type Lent<'a> = &'a Disk;

    fn lend(&self) -> &Disk {
        &self.0[0]
    }
}

fn lent<L: Lend>(from: &L) -> L::Lent<'_> {
    from.lend()
}

async fn generic_associated_type(shelf: &Shelf) {
    shelf.lend().fetch(); //~ WARN blocking_call
    lent(shelf).fetch(); //~ WARN blocking_call
}

trait Layer<S> {
    type Service;

    fn layer(self, inner: S) -> Self::Service;
}

struct Identity;

struct Stack<A, B>(A, B);

impl<S> Layer<S> for Identity {
    type Service = S;

    fn layer(self, inner: S) -> S {
        inner
    }
}

impl<S, A: Layer<S>, B: Layer<A::Service>> Layer<S> for Stack<A, B> {
    type Service = B::Service;

    fn layer(self, inner: S) -> B::Service {
        self.1.layer(self.0.layer(inner))
    }
}

async fn layers() {
    Stack(Identity, Stack(Identity, Identity))
        .layer(Disk)
        .fetch(); //typed~ WARN blocking_call
}

trait Tuple {
    type First;

    fn first(self) -> Self::First;
}

impl<A, B> Tuple for (A, B) {
    type First = A;

    fn first(self) -> A {
        self.0
    }
}

async fn first_of_a_tuple() {
    (Disk, 1).first().fetch(); //~ WARN blocking_call
}

struct By<F>(F);

impl<F: Fn() -> Disk> Deref for By<F> {
    type Target = Disk;

    fn deref(&self) -> &Disk {
        const { &Disk }
    }
}

async fn dereferences_a_wrapper_of_a_closure() {
    By(|| Disk).fetch(); //typed~ WARN blocking_call
}

fn all<T>(things: impl IntoIterator<Item = T>) -> Vec<T> {
    things.into_iter().collect()
}

async fn item_of_an_argument(disks: Option<Disk>) {
    all(disks).remove(0).fetch(); //~ WARN blocking_call
    all([Disk])[0].fetch(); //~ WARN blocking_call
    all((0..3).map(|_| Disk))[0].fetch(); //~ WARN blocking_call
}

fn both<A, B>(a: A, b: B) -> (B, A) {
    (b, a)
}

async fn swapped() {
    let (_, disk) = both(Disk, 1);
    disk.fetch(); //~ WARN blocking_call
}

fn from_env<T: FromStr>() -> Option<T> {
    None
}

async fn wanted_by_a_pattern() {
    if let Some(Shelf(disks)) = from_env() {
        disks[0].fetch(); //~ WARN blocking_call
    }
}

async fn loop_value() {
    let disk = loop {
        break Disk;
    };
    disk.fetch(); //~ WARN blocking_call
    let labelled = 'a: {
        let empty = disk.get().is_empty(); //~ WARN blocking_call
        if empty {
            break 'a Some(Disk);
        }
        None
    };
    labelled.unwrap().fetch(); //typed~ WARN blocking_call
}

struct Node<T> {
    value: T,
    next: Option<Box<Node<T>>>,
}

async fn nested_generics(node: Node<(u8, Disk)>) {
    node.next
        .as_deref()
        .map(|node| &node.value.1)
        .unwrap()
        .fetch(); //~ WARN blocking_call
    node.next
        .iter()
        .flat_map(|node| node.next.as_ref())
        .next()
        .unwrap()
        .value
        .1
        .fetch(); //~ WARN blocking_call
}

async fn struct_update() {
    struct Options {
        disk: Disk,
        size: u8,
    }
    let base = Options {
        disk: Disk,
        size: 0,
    };
    let Options { disk, .. } = Options { size: 1, ..base };
    disk.fetch(); //~ WARN blocking_call
}

async fn callback<F, R>(make: F)
where
    F: Fn(&str) -> R,
    R: Into<Disk>,
{
    let disk: Disk = make("x").into();
    disk.fetch(); //~ WARN blocking_call
    Into::<Disk>::into(make("y")).fetch(); //typed~ WARN blocking_call
}

impl std::ops::Sub for Shelf {
    type Output = Disk;

    fn sub(self, _: Shelf) -> Disk {
        self.first()
    }
}

impl std::ops::Not for Shelf {
    type Output = Disk;

    fn not(self) -> Disk {
        self.first()
    }
}

impl std::ops::Shl<u8> for Shelf {
    type Output = Vec<Disk>;

    fn shl(self, _: u8) -> Vec<Disk> {
        self.0
    }
}

async fn outputs_of_more_operators(a: Shelf, b: Shelf, c: Shelf, d: Shelf) {
    (a - b).fetch(); //~ WARN blocking_call
    (!c).fetch(); //~ WARN blocking_call
    (d << 1)[0].fetch(); //~ WARN blocking_call
}
