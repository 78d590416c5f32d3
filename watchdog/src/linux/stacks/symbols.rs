//! From addresses to functions, files and lines, with what the compiler inlined.

use std::borrow::Cow;
use std::collections::HashMap;

use addr2line::gimli::{Dwarf, EndianSlice, LittleEndian};
use object::{Object, ObjectSymbol, SymbolKind};

use super::image::Image;
use super::modules::Modules;
use crate::code::Function;

type Reader = EndianSlice<'static, LittleEndian>;

/// How many addresses are remembered; all are forgotten when there are more.
const CACHE_SIZE: usize = 16 * 1024;

/// Names addresses.
#[derive(Default)]
pub(crate) struct Symbols {
    /// By image.
    tables: HashMap<usize, Table>,
    cache: HashMap<u64, Vec<Function>>,
}

/// What one image knows of its functions.
struct Table {
    lines: Option<addr2line::Context<Reader>>,
    /// Sorted by address.
    functions: Vec<Symbol>,
}

struct Symbol {
    start: u64,
    size: u64,
    name: &'static str,
}

impl Symbols {
    /// The functions at an address: the innermost inlined one first, the one that has the
    /// code last. Empty where nothing is known.
    pub(crate) fn at(&mut self, address: u64, modules: &Modules) -> &[Function] {
        if self.cache.len() >= CACHE_SIZE {
            self.cache.clear();
        }
        self.cache.entry(address).or_insert_with(|| {
            let Some(module) = modules.find(address) else {
                return Vec::new();
            };
            let image = modules.image(module.image);
            let table = self
                .tables
                .entry(module.image)
                .or_insert_with(|| Table::of(image));
            table.at(address.wrapping_sub(module.bias))
        })
    }

    /// Where the function begins that has the code at an address.
    pub(crate) fn start(&mut self, address: u64, modules: &Modules) -> Option<u64> {
        let module = modules.find(address)?;
        let image = modules.image(module.image);
        let table = self
            .tables
            .entry(module.image)
            .or_insert_with(|| Table::of(image));
        let symbol = table.symbol(address.wrapping_sub(module.bias))?;
        Some(symbol.start.wrapping_add(module.bias))
    }
}

impl Table {
    fn of(image: &Image) -> Table {
        Table {
            lines: lines(image),
            functions: functions(image),
        }
    }

    /// `address` is the file's own.
    fn at(&self, address: u64) -> Vec<Function> {
        let mut found = self.inlined(address);
        let symbol = self.symbol(address).map(|symbol| demangled(symbol.name));
        match (found.last_mut(), symbol) {
            // Lines alone come with short names, and the symbol has the whole path. But linkers
            // give functions with the same code one symbol.
            (Some(outermost), Some(name)) => {
                if !outermost.name.contains("::") {
                    outermost.name = name;
                }
            }
            (None, Some(name)) => found.push(Function {
                name,
                ..Function::default()
            }),
            (_, None) => {}
        }
        found
    }

    fn inlined(&self, address: u64) -> Vec<Function> {
        let mut functions = Vec::new();
        let Some(lines) = &self.lines else {
            return functions;
        };
        let Ok(mut frames) = lines.find_frames(address).skip_all_loads() else {
            return functions;
        };
        while let Ok(Some(frame)) = frames.next() {
            let name = frame
                .function
                .as_ref()
                .and_then(|name| name.demangle().ok());
            let location = frame.location.as_ref();
            functions.push(Function {
                name: name.map(Cow::into_owned).unwrap_or_default(),
                file: location.and_then(|at| at.file).map(str::to_owned),
                line: location.and_then(|at| at.line).unwrap_or(0),
                column: location.and_then(|at| at.column).unwrap_or(0),
            });
        }
        functions
    }

    fn symbol(&self, address: u64) -> Option<&Symbol> {
        let after = self
            .functions
            .partition_point(|symbol| symbol.start <= address);
        let symbol = self.functions.get(after.checked_sub(1)?)?;
        // Hand-written assembly may not say its size.
        let inside = symbol.size == 0 || address < symbol.start + symbol.size;
        inside.then_some(symbol)
    }
}

fn lines(image: &Image) -> Option<addr2line::Context<Reader>> {
    image.section(".debug_info")?;
    let section = |id: addr2line::gimli::SectionId| {
        let bytes = image.section(id.name()).unwrap_or(&[]);
        Ok::<_, addr2line::gimli::Error>(EndianSlice::new(bytes, LittleEndian))
    };
    addr2line::Context::from_dwarf(Dwarf::load(section).ok()?).ok()
}

fn functions(image: &Image) -> Vec<Symbol> {
    let all = image.elf.symbols().chain(image.elf.dynamic_symbols());
    let code = all.filter(|symbol| symbol.kind() == SymbolKind::Text && symbol.is_definition());
    let named = code.filter_map(|symbol| {
        Some(Symbol {
            start: symbol.address(),
            size: symbol.size(),
            name: symbol.name().ok().filter(|name| !name.is_empty())?,
        })
    });
    let mut functions: Vec<Symbol> = named.collect();
    functions.sort_by_key(|symbol| (symbol.start, symbol.size));
    functions
}

fn demangled(name: &str) -> String {
    addr2line::demangle_auto(Cow::Borrowed(name), None).into_owned()
}
