//! Methods: what stands before the dot.

use facade::{Disk, Handle, Store};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{BufRead, BufReader, Cursor, Read, Write};
use std::ops::{Deref, Index};

async fn behind_two_dereferences(handle: Box<Handle>) {
    handle.fetch(); //~ WARN blocking_call
}

async fn behind_a_guard(handle: &std::sync::RwLock<Handle>) {
    handle.read().unwrap().fetch(); //~ NOTE blocking_lock //~ WARN blocking_call
}

struct Pool(Vec<Disk>);

impl Index<usize> for Pool {
    type Output = Disk;

    fn index(&self, at: usize) -> &Disk {
        &self.0[at]
    }
}

async fn through_an_index(pool: &Pool) {
    pool[0].fetch(); //~ WARN blocking_call
}

async fn from_a_map(disks: &HashMap<String, Disk>) {
    disks["a"].fetch(); //~ WARN blocking_call
    disks.get("a").unwrap().fetch(); //~ WARN blocking_call
}

async fn from_a_fold(disks: Vec<Disk>) {
    let last = disks.into_iter().reduce(|_, last| last).unwrap();
    last.fetch(); //~ WARN blocking_call
}

async fn from_a_chain(disks: Vec<Disk>) {
    let found = disks
        .iter()
        .skip(1)
        .step_by(2)
        .max_by_key(|disk| disk.get().len()); //~ WARN blocking_call
    found.unwrap().fetch(); //~ WARN blocking_call
}

async fn from_a_zip(disks: Vec<Disk>, names: Vec<String>) {
    let map: BTreeMap<_, _> = names.into_iter().zip(disks).collect();
    let (_, first) = map.first_key_value().unwrap();
    first.fetch(); //~ WARN blocking_call
}

async fn from_a_closure_in_a_field() {
    struct Factory<F: Fn() -> Disk> {
        make: F,
    }
    let factory = Factory { make: || Disk };
    (factory.make)().fetch(); //~ WARN blocking_call
}

async fn from_a_function_pointer(table: [fn() -> File; 2]) {
    table[1]().sync_all(); //~ WARN blocking_call
}

async fn from_an_array_of_closures() {
    let open: Vec<Box<dyn Fn() -> File>> = Vec::new();
    for each in &open {
        each().sync_data(); //~ WARN blocking_call
    }
}

async fn from_a_sort(mut files: Vec<(u32, File)>) {
    files.sort_by_key(|(at, _)| *at);
    let (_, file) = files.swap_remove(0);
    file.sync_all(); //~ WARN blocking_call
}

async fn from_a_split(files: &[File]) {
    let (left, _) = files.split_at(1);
    left[0].sync_all(); //~ WARN blocking_call
}

async fn from_a_chunk(files: &[File]) {
    for pair in files.chunks(2) {
        pair[0].sync_all(); //~ WARN blocking_call
    }
}

async fn from_a_window(files: &[File]) {
    files.windows(2).for_each(|pair| {
        pair[1].sync_all(); //~ WARN blocking_call
    });
}

async fn from_scan(files: Vec<File>) {
    let mut all = files
        .into_iter()
        .scan(0, |_, file| Some(file))
        .fuse()
        .peekable();
    all.peek().unwrap().sync_all(); //~ WARN blocking_call
}

async fn from_replace(slot: &mut Option<File>) {
    if let Some(file) = std::mem::replace(slot, None) {
        file.sync_all(); //~ WARN blocking_call
    }
}

async fn from_a_ref_cell(slot: &RefCell<Option<File>>) {
    slot.borrow().as_ref().unwrap().sync_all(); //~ WARN blocking_call
}

async fn from_an_unsigned_key(files: BTreeMap<u8, Vec<File>>) {
    for file in files.values().flatten() {
        file.sync_all(); //~ WARN blocking_call
    }
    for (_, of_key) in files.range(1..) {
        of_key[0].sync_all(); //~ WARN blocking_call
    }
}

async fn from_try_fold(files: Vec<File>) {
    let last: Option<File> = files
        .into_iter()
        .try_fold(None, |_, file| Some(Some(file)))
        .flatten();
    last.unwrap().sync_all(); //~ WARN blocking_call
}

async fn reads_memory(text: &[u8]) {
    let mut all = Vec::new();
    let mut reader = Cursor::new(text);
    reader.read_to_end(&mut all);
}

async fn reads_a_file(file: File) {
    let mut all = Vec::new();
    let mut reader = BufReader::new(file);
    reader.read_to_end(&mut all); //~ WARN blocking_call
}

struct Flush(Disk);

impl Drop for Flush {
    fn drop(&mut self) {
        self.0.fetch();
    }
}

async fn dropped_at_the_end(disk: Disk) {
    let flush = Flush(disk); //~ WARN blocking_call
}

async fn dropped_by_name(disk: Disk) {
    let flush = Flush(disk);
    drop(flush); //~ WARN blocking_call
}
