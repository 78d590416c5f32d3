//! Places in the user's source that are watched: each is known by a small number, which is
//! all that a polled thread stores.
//!
//! The table only grows, by one row per place in the source. A polled thread locks it once
//! per place (and, for [`watch`](crate::watch), once per place and thread): afterwards the
//! number comes from the place's own static or from a small cache of the thread.

use std::cell::Cell;
use std::collections::HashMap;
use std::panic::Location;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What made nostall watch a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SiteKind {
    /// A future given to [`watch`](crate::watch).
    Watched,
    /// A task started with [`nostall::spawn`](crate::spawn()).
    Spawned,
    /// A task that Tokio's hooks told of (`tokio_unstable` only).
    Task,
    /// A function with an attribute.
    Function,
    /// The body of a `main` or a test, or what [`assert_no_stalls`](crate::assert_no_stalls)
    /// was given.
    Root,
    /// A closure given to [`exempt`](crate::exempt).
    Exempt,
    /// A line that was found on the stack of a stalled thread.
    Code,
}

/// A watched place in the source.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Site {
    /// What made nostall watch it.
    pub kind: SiteKind,
    /// The name the user gave, or else the path of the function that made the future. Empty
    /// where neither is known.
    pub name: &'static str,
    /// The source file, as the compiler names it. Empty where it is not known, which happens
    /// to lines of a stack.
    pub file: &'static str,
    /// The line, from 1; 0 when unknown.
    pub line: u32,
    /// The column, from 1; 0 when unknown.
    pub column: u32,
}

impl Site {
    pub(crate) fn at(kind: SiteKind, name: &'static str, at: &'static Location<'static>) -> Self {
        Site {
            kind,
            name,
            file: at.file(),
            line: at.line(),
            column: at.column(),
        }
    }
}

impl std::fmt::Display for Site {
    /// `name (file:line:column)`, or the place or the name alone where there is no other.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Site {
            name,
            file,
            line,
            column,
            ..
        } = self;
        match (name.is_empty(), file.is_empty()) {
            (false, true) => f.write_str(name),
            (true, _) => write!(f, "{file}:{line}:{column}"),
            (false, false) => write!(f, "{name} ({file}:{line}:{column})"),
        }
    }
}

/// Index of a site in the table.
pub(crate) type SiteId = u32;

struct Row {
    site: Site,
    threshold: Option<Duration>,
}

#[derive(Default)]
struct Table {
    rows: Vec<Row>,
    ids: HashMap<Site, SiteId>,
}

static TABLE: LazyLock<Mutex<Table>> = LazyLock::new(Mutex::default);

fn table() -> MutexGuard<'static, Table> {
    TABLE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The number of a site; the same site always gets the same one.
pub(crate) fn intern(site: Site) -> SiteId {
    intern_with(site, None)
}

fn intern_with(site: Site, threshold: Option<Duration>) -> SiteId {
    let mut table = table();
    if let Some(&id) = table.ids.get(&site) {
        return id;
    }
    let id = SiteId::try_from(table.rows.len()).expect("fewer than 2^32 places in a program");
    table.rows.push(Row {
        site: site.clone(),
        threshold,
    });
    table.ids.insert(site, id);
    id
}

/// The site with this number.
pub(crate) fn get(id: SiteId) -> Option<Site> {
    Some(table().rows.get(id as usize)?.site.clone())
}

/// How long a poll may last in a site that has a say in it.
pub(crate) fn threshold(id: SiteId) -> Option<Duration> {
    table().rows.get(id as usize)?.threshold
}

/// A text that lives on: names and files of the lines that stalled, which are as few as the
/// places in a program. Only the watchdog's thread calls this.
#[cfg(all(
    feature = "stacks",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64"),
    target_env = "gnu"
))]
pub(crate) fn text(text: &str) -> &'static str {
    static TEXTS: Mutex<std::collections::BTreeSet<&'static str>> =
        Mutex::new(std::collections::BTreeSet::new());
    let mut texts = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = texts.get(text) {
        return known;
    }
    let kept: &'static str = Box::leak(text.into());
    texts.insert(kept);
    kept
}

const CACHE_SIZE: usize = 64;

/// A site as a thread remembers it: by addresses, which are unique for statics.
type CacheKey = (usize, (usize, usize), SiteKind);

thread_local! {
    static CACHE: [Cell<Option<(CacheKey, SiteId)>>; CACHE_SIZE] =
        const { [const { Cell::new(None) }; CACHE_SIZE] };
}

/// The number of a place that is known by its location, through the thread's cache.
#[inline]
pub(crate) fn intern_at(
    kind: SiteKind,
    name: &'static str,
    at: &'static Location<'static>,
) -> SiteId {
    let key = (
        std::ptr::from_ref(at) as usize,
        (name.as_ptr() as usize, name.len()),
        kind,
    );
    let line = (key.0 >> 3 ^ key.1.0) % CACHE_SIZE;
    CACHE.with(|cache| match cache[line].get() {
        Some((cached, id)) if cached == key => id,
        _ => {
            let id = intern(Site::at(kind, name, at));
            cache[line].set(Some((key, id)));
            id
        }
    })
}

/// A site with a static of its own: what attributes expand to.
#[doc(hidden)]
#[derive(Debug)]
pub struct StaticSite {
    /// The number plus one; 0 until the site is first used.
    id: AtomicU32,
    site: Site,
    threshold: Option<Duration>,
}

impl StaticSite {
    /// A site for a function called `name` (its full path) at this place.
    pub const fn function(name: &'static str, file: &'static str, line: u32, column: u32) -> Self {
        StaticSite::new(SiteKind::Function, name, file, line, column)
    }

    /// A site for the body of a `main` or a test.
    pub const fn root(name: &'static str, file: &'static str, line: u32, column: u32) -> Self {
        StaticSite::new(SiteKind::Root, name, file, line, column)
    }

    const fn new(
        kind: SiteKind,
        name: &'static str,
        file: &'static str,
        line: u32,
        column: u32,
    ) -> Self {
        let site = Site {
            kind,
            name,
            file,
            line,
            column,
        };
        StaticSite {
            id: AtomicU32::new(0),
            site,
            threshold: None,
        }
    }

    /// The same site with a threshold of its own, in nanoseconds.
    pub const fn with_threshold(mut self, nanoseconds: u64) -> Self {
        self.threshold = Some(Duration::from_nanos(nanoseconds));
        self
    }

    #[inline]
    pub(crate) fn id(&self) -> SiteId {
        match self.id.load(Ordering::Relaxed) {
            0 => self.register(),
            id => id - 1,
        }
    }

    #[cold]
    fn register(&self) -> SiteId {
        let id = intern_with(self.site.clone(), self.threshold);
        self.id.store(id + 1, Ordering::Relaxed);
        id
    }
}

/// The path of the function that made a future, from the name of the future's type.
pub(crate) fn function_path<F>() -> &'static str {
    let mut path = std::any::type_name::<F>();
    while let Some(shorter) = path.strip_suffix("::{{closure}}") {
        path = shorter;
    }
    path
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    #[test]
    fn the_same_place_has_one_number_on_every_thread() {
        let here = Location::caller();
        let id = intern_at(SiteKind::Watched, "work", here);
        assert_eq!(intern_at(SiteKind::Watched, "work", here), id);
        let elsewhere = std::thread::spawn(move || intern_at(SiteKind::Watched, "work", here));
        assert_eq!(elsewhere.join().unwrap(), id);
        assert_ne!(intern_at(SiteKind::Spawned, "work", here), id);
        assert_ne!(intern_at(SiteKind::Watched, "rest", here), id);
    }

    #[test]
    fn a_static_site_is_found_by_its_number() {
        static SITE: StaticSite = StaticSite::function("app::pay", "src/pay.rs", 3, 5);
        assert_eq!(SITE.id(), SITE.id());
        let site = get(SITE.id()).expect("registered");
        assert_eq!(site.to_string(), "app::pay (src/pay.rs:3:5)");
    }

    #[test]
    fn a_site_may_have_a_threshold_of_its_own() {
        static SITE: StaticSite =
            StaticSite::function("app::sum", "src/sum.rs", 1, 1).with_threshold(5_000_000);
        assert_eq!(threshold(SITE.id()), Some(Duration::from_millis(5)));
        let here = intern_at(SiteKind::Watched, "any", Location::caller());
        assert_eq!(threshold(here), None);
    }

    #[test]
    fn the_path_of_an_async_fn_is_read_from_its_future() {
        async fn handler() {}
        fn path_of<F>(_: &F) -> &'static str {
            function_path::<F>()
        }
        let path = path_of(&handler());
        assert!(path.ends_with("::handler"), "{path}");
    }
}
