//! Interned identifiers and paths: equal text, equal number.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::{LazyLock, RwLock};

/// An interned string. Cheap to copy, compare and hash.
///
/// Numbers depend on the order of interning, which threads decide, so a `Name` has no order:
/// whatever is sorted is sorted by its text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Name(u32);

#[derive(Default)]
struct Interner {
    numbers: HashMap<&'static str, u32>,
    texts: Vec<&'static str>,
}

/// A map whose keys are names, numbers or both.
pub(crate) type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<QuickHasher>>;

thread_local! {
    /// What this thread has interned, so that it asks the shared table once per name.
    static OWN: RefCell<QuickMap<&'static str, Name>> = RefCell::default();

    /// The paths this thread has joined.
    static JOINED: RefCell<QuickMap<(Name, Name), Name>> = RefCell::default();

    /// What an identifier is written to.
    static WRITTEN: RefCell<String> = RefCell::default();
}

static INTERNER: LazyLock<RwLock<Interner>> = LazyLock::new(RwLock::default);

impl Name {
    /// Interns `text`. The text is kept until the process ends.
    pub(crate) fn new(text: &str) -> Name {
        OWN.with_borrow_mut(|own| match own.get(text) {
            Some(name) => *name,
            None => {
                let name = Name::intern(text);
                own.insert(name.as_str(), name);
                name
            }
        })
    }

    /// Interns an identifier, `r#` left out.
    pub(crate) fn of(ident: &proc_macro2::Ident) -> Name {
        WRITTEN.with_borrow_mut(|text| {
            text.clear();
            // Writing to a string does not fail.
            write!(text, "{ident}").ok();
            Name::new(text.strip_prefix("r#").unwrap_or(text))
        })
    }

    fn intern(text: &str) -> Name {
        let lock = || {
            INTERNER
                .read()
                .unwrap_or_else(std::sync::PoisonError::into_inner)
        };
        if let Some(&number) = lock().numbers.get(text) {
            return Name(number);
        }
        let mut interner = INTERNER
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(&number) = interner.numbers.get(text) {
            return Name(number);
        }
        let number = u32::try_from(interner.texts.len()).expect("fewer than 2^32 distinct names");
        let text: &'static str = Box::leak(text.into());
        interner.texts.push(text);
        interner.numbers.insert(text, number);
        Name(number)
    }

    /// The text.
    pub(crate) fn as_str(self) -> &'static str {
        let interner = INTERNER
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        interner.texts[self.0 as usize]
    }

    /// Interns `self::segment`.
    pub(crate) fn join(self, segment: Name) -> Name {
        JOINED.with_borrow_mut(|joined| {
            *joined
                .entry((self, segment))
                .or_insert_with(|| Name::new(&format!("{}::{}", self.as_str(), segment.as_str())))
        })
    }
}

/// FNV-1a, which is quick for keys as short as names. Nobody can choose names to collide who could
/// not as well just send more code.
#[derive(Default)]
pub(crate) struct QuickHasher(u64);

const PRIME: u64 = 0x0100_0000_01b3;

impl Hasher for QuickHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(PRIME);
        }
    }

    fn write_u32(&mut self, number: u32) {
        self.0 = (self.0 ^ u64::from(number)).wrapping_mul(PRIME);
    }

    fn write_isize(&mut self, discriminant: isize) {
        self.write_u32(u32::try_from(discriminant).unwrap_or_default());
    }

    fn finish(&self) -> u64 {
        self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

impl std::fmt::Debug for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self.as_str(), f)
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Name {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Name {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Name, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Ok(Name::new(&text))
    }
}
