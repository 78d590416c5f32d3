//! The ELF files that are loaded into this process, found by address.

use std::collections::HashMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::image::Image;
use super::maps::{self, FileId, Mapping};
use super::memory::Memory;

/// One executable mapping of a loaded file.
#[derive(Clone)]
pub(crate) struct Module {
    pub(crate) range: Range<u64>,
    pub(crate) bias: u64,
    pub(crate) image: &'static Image,
    pub(crate) path: PathBuf,
}

#[derive(Default)]
pub(crate) struct Modules {
    /// Sorted by address.
    loaded: Vec<Module>,
    /// Every file that was ever loaded: see [`image`](super::image).
    known: HashMap<(FileId, PathBuf), Option<&'static Image>>,
}

impl Modules {
    /// Finds out what is loaded now; returns what was not before, and the ranges of what is
    /// no longer.
    pub(crate) fn refresh(&mut self, memory: &Memory) -> (Vec<Module>, Vec<Range<u64>>) {
        let mappings = maps::read();
        let code = mappings.iter().filter(|mapping| mapping.executable);
        let now: Vec<Module> = code
            .filter_map(|mapping| self.module(mapping, memory))
            .collect();
        let before = std::mem::take(&mut self.loaded);
        let is_new = |module: &&Module| !before.iter().any(|old| old.is_same(module));
        let added = now.iter().filter(is_new).cloned().collect();
        let is_gone = |old: &&Module| !now.iter().any(|module| old.is_same(module));
        let removed = before
            .iter()
            .filter(is_gone)
            .map(|old| old.range.clone())
            .collect();
        self.loaded = now;
        (added, removed)
    }

    pub(crate) fn find(&self, address: u64) -> Option<&Module> {
        let at = self
            .loaded
            .partition_point(|module| module.range.end <= address);
        self.loaded
            .get(at)
            .filter(|module| module.range.contains(&address))
    }

    fn module(&mut self, mapping: &Mapping, memory: &Memory) -> Option<Module> {
        let image = self.image_of(mapping, memory)?;
        Some(Module {
            range: mapping.range.clone(),
            bias: image.bias(mapping)?,
            image,
            path: mapping.path.clone(),
        })
    }

    fn image_of(&mut self, mapping: &Mapping, memory: &Memory) -> Option<&'static Image> {
        let key = (mapping.file.clone(), mapping.path.clone());
        if let Some(&known) = self.known.get(&key) {
            return known;
        }
        let image = open(mapping, memory).map(|image| &*Box::leak(Box::new(image)));
        self.known.insert(key, image);
        image
    }
}

impl Module {
    fn is_same(&self, other: &Module) -> bool {
        std::ptr::eq(self.image, other.image) && self.range == other.range
    }
}

fn open(mapping: &Mapping, memory: &Memory) -> Option<Image> {
    if mapping.path == Path::new("[vdso]") {
        let length = usize::try_from(mapping.range.end - mapping.range.start).ok()?;
        return Image::in_memory(memory.read(mapping.range.start, length));
    }
    // The program may have been replaced or deleted since it was started.
    let is_program = std::fs::read_link("/proc/self/exe").is_ok_and(|exe| exe == mapping.path);
    match is_program {
        true => Image::open(Path::new("/proc/self/exe")),
        false if mapping.path.is_absolute() => Image::open(&mapping.path),
        false => None,
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use object::{Object, ObjectSymbol};

    #[test]
    fn a_function_of_this_program_is_found_under_its_own_address() {
        let (memory, mut modules) = (Memory::open().expect("/proc"), Modules::default());
        let (added, removed) = modules.refresh(&memory);
        assert!(!added.is_empty() && removed.is_empty());
        let here = open as fn(&Mapping, &Memory) -> Option<Image> as usize as u64;
        let module = modules.find(here).expect("loaded");
        let symbols = module.image.elf.symbols();
        let mut at = symbols.filter(|symbol| symbol.address() == here - module.bias);
        let found = at.any(|symbol| symbol.name().is_ok_and(|name| name.contains("open")));
        assert!(found, "{:?} at {:#x}", module.path, module.bias);
        assert!(modules.find(8).is_none());
    }

    #[test]
    fn what_is_loaded_later_is_noticed_and_nothing_else_is() {
        let (memory, mut modules) = (Memory::open().expect("/proc"), Modules::default());
        let (first, _) = modules.refresh(&memory);
        assert!(
            first
                .iter()
                .any(|module| module.path == Path::new("[vdso]")),
            "{}",
            first.len()
        );
        let (added, removed) = modules.refresh(&memory);
        assert_eq!((added.len(), removed.len()), (0, 0));
    }
}
