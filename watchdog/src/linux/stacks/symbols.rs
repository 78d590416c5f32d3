//! From addresses to functions by the symbols of the ELF files: quick, but what the compiler
//! inlined does not show, and there are no lines.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use object::{Object, ObjectSymbol, SymbolKind};

use super::image::Image;
use super::modules::Modules;
use crate::code::Function;

/// The symbols of the files that were asked about, by the address of the image.
#[derive(Default)]
pub(crate) struct Symbols(HashMap<usize, Table>);

/// The functions of one file, sorted by address.
pub(crate) struct Table(Vec<Symbol>);

struct Symbol {
    start: u64,
    size: u64,
    name: &'static str,
}

impl Symbols {
    /// The function that has the code at an address.
    pub(crate) fn at(&mut self, address: u64, modules: &Modules) -> Option<Function> {
        let module = modules.find(address)?;
        let table = self.table(module.image);
        let name = table.name(address.wrapping_sub(module.bias))?;
        Some(Function {
            name,
            ..Function::default()
        })
    }

    /// Where the function begins that has the code at an address.
    pub(crate) fn start(&mut self, address: u64, modules: &Modules) -> Option<u64> {
        self.extent(address, modules).map(|extent| extent.start)
    }

    /// All code of the function that has the code at an address.
    pub(crate) fn extent(&mut self, address: u64, modules: &Modules) -> Option<Range<u64>> {
        let module = modules.find(address)?;
        let table = self.table(module.image);
        let symbol = table.symbol(address.wrapping_sub(module.bias))?;
        let start = symbol.start.wrapping_add(module.bias);
        Some(start..start.saturating_add(symbol.size))
    }

    fn table(&mut self, image: &'static Image) -> &Table {
        let key = std::ptr::from_ref(image) as usize;
        self.0.entry(key).or_insert_with(|| Table::of(image))
    }
}

impl Table {
    pub(crate) fn of(image: &'static Image) -> Table {
        let all = image.elf.symbols().chain(image.elf.dynamic_symbols());
        let is_code = |symbol: &_| {
            ObjectSymbol::kind(symbol) == SymbolKind::Text && ObjectSymbol::is_definition(symbol)
        };
        let named = all.filter(is_code).filter_map(|symbol| {
            Some(Symbol {
                start: symbol.address(),
                size: symbol.size(),
                name: symbol.name().ok().filter(|name| !name.is_empty())?,
            })
        });
        let mut functions: Vec<Symbol> = named.collect();
        functions.sort_by_key(|symbol| (symbol.start, symbol.size));
        Table(functions)
    }

    /// The name at an address of the file.
    pub(crate) fn name(&self, address: u64) -> Option<String> {
        let name = self.symbol(address)?.name;
        Some(addr2line::demangle_auto(Cow::Borrowed(name), None).into_owned())
    }

    fn symbol(&self, address: u64) -> Option<&Symbol> {
        let after = self.0.partition_point(|symbol| symbol.start <= address);
        let symbol = self.0.get(after.checked_sub(1)?)?;
        // Hand-written assembly may not say its size.
        let inside = symbol.size == 0 || address < symbol.start + symbol.size;
        inside.then_some(symbol)
    }
}
