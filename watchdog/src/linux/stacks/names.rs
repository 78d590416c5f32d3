//! From addresses to functions, files and lines, with what the compiler inlined.
//!
//! Debug information is large, and reading it takes a while, most of all in a debug build
//! and for the first address of each part of a program. So it is read on a thread of its own;
//! whoever asks waits for a moment, and asks again later if that was too short.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use addr2line::gimli::{Dwarf, EndianSlice, LittleEndian};

use super::image::Image;
use super::modules::Modules;
use super::symbols::Table;
use crate::code::Function;
use crate::code::path::is_short;

type Reader = EndianSlice<'static, LittleEndian>;

/// How many addresses are remembered; all are forgotten when there are more.
const CACHE_SIZE: usize = 16 * 1024;

/// How long to wait for an answer.
const PATIENCE: Duration = Duration::from_millis(10);

/// An address to be named.
struct Place {
    address: u64,
    /// The same in the file.
    in_file: u64,
    image: &'static Image,
}

/// The functions at an address: the innermost inlined one first, the one that has the code
/// last. Empty where nothing is known.
type Answer = (u64, Vec<Function>);

/// Asks the thread that names addresses.
pub(crate) struct Names {
    questions: Sender<Place>,
    answers: Receiver<Answer>,
    known: HashMap<u64, Vec<Function>>,
    asked: HashSet<u64>,
}

impl Names {
    /// Starts the thread, which ends when this is dropped.
    pub(crate) fn start() -> io::Result<Names> {
        let (questions, asked) = channel();
        let (tell, answers) = channel();
        std::thread::Builder::new()
            .name("nostall-symbols".into())
            .spawn(move || answer(&asked, &tell))?;
        Ok(Names {
            questions,
            answers,
            known: HashMap::new(),
            asked: HashSet::new(),
        })
    }

    /// All functions at these addresses, innermost first; `None` if it takes longer.
    pub(crate) fn of(&mut self, addresses: &[u64], modules: &Modules) -> Option<Vec<Function>> {
        if self.known.len() > CACHE_SIZE {
            self.known.clear();
        }
        for &address in addresses {
            self.ask(address, modules);
        }
        let until = Instant::now() + PATIENCE;
        let is_missing = |known: &HashMap<_, _>| {
            let mut addresses = addresses.iter();
            addresses.any(|address| !known.contains_key(address))
        };
        while is_missing(&self.known) {
            let left = until.saturating_duration_since(Instant::now());
            let (address, functions) = self.answers.recv_timeout(left).ok()?;
            self.asked.remove(&address);
            self.known.insert(address, functions);
        }
        let functions = addresses.iter().flat_map(|address| &self.known[address]);
        Some(functions.cloned().collect())
    }

    fn ask(&mut self, address: u64, modules: &Modules) {
        if self.known.contains_key(&address) || !self.asked.insert(address) {
            return;
        }
        match modules.find(address) {
            Some(module) => {
                let in_file = address.wrapping_sub(module.bias);
                let image = module.image;
                // The thread answers as long as this is not dropped.
                let _ = self.questions.send(Place {
                    address,
                    in_file,
                    image,
                });
            }
            None => {
                self.asked.remove(&address);
                self.known.insert(address, Vec::new());
            }
        }
    }

    /// Forgets all names, because other code may be at their addresses now.
    pub(crate) fn forget(&mut self) {
        self.known.clear();
    }
}

/// The thread's body.
fn answer(questions: &Receiver<Place>, answers: &Sender<Answer>) {
    let mut files: HashMap<usize, Debug> = HashMap::new();
    for place in questions {
        let key = std::ptr::from_ref(place.image) as usize;
        let file = files.entry(key).or_insert_with(|| Debug::of(place.image));
        if answers
            .send((place.address, file.at(place.in_file)))
            .is_err()
        {
            return;
        }
    }
}

/// What one file tells of its code.
struct Debug {
    lines: Option<addr2line::Context<Reader>>,
    symbols: Table,
}

impl Debug {
    fn of(image: &'static Image) -> Debug {
        Debug {
            lines: lines(image),
            symbols: Table::of(image),
        }
    }

    fn at(&self, address: u64) -> Vec<Function> {
        let mut found = self.inlined(address);
        match (found.last_mut(), self.symbols.name(address)) {
            // Lines alone come with short names, and the symbol has the whole path. But linkers
            // give functions with the same code one symbol.
            (Some(outermost), Some(name)) => {
                if is_short(&outermost.name) {
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
            let name = frame.function.as_ref();
            let name = name.and_then(|name| name.demangle().ok());
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
}

fn lines(image: &'static Image) -> Option<addr2line::Context<Reader>> {
    image.section(".debug_info")?;
    let section = |id: addr2line::gimli::SectionId| {
        let bytes = image.section(id.name()).unwrap_or(&[]);
        Ok::<_, addr2line::gimli::Error>(EndianSlice::new(bytes, LittleEndian))
    };
    addr2line::Context::from_dwarf(Dwarf::load(section).ok()?).ok()
}
