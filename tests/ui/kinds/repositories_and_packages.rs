use std::path::Path;
use std::sync::atomic::AtomicBool;

async fn clone(url: &str, to: &Path, stop: &AtomicBool) {
    let mut prepared = gix::prepare_clone(url, to).unwrap(); //~ WARN blocking_call: gix::prepare_clone
    let (mut checkout, _) = prepared.fetch_then_checkout(gix::progress::Discard, stop).unwrap(); //~ WARN blocking_call: fetch_then_checkout
    let _ = checkout.main_worktree(gix::progress::Discard, stop); //~ WARN blocking_call: main_worktree
}

async fn ignored(root: &Path) -> bool {
    let mut builder = ignore::gitignore::GitignoreBuilder::new(root);
    builder.add(root.join(".gitignore")); //~ WARN blocking_call: GitignoreBuilder::add
    builder.build().unwrap().path() == root
}

async fn lines_only(root: &Path) {
    let mut builder = ignore::gitignore::GitignoreBuilder::new(root);
    let _ = builder.add_line(None, "target");
}

async fn package(builder: rpm::PackageBuilder, out: &mut std::fs::File) {
    let package = builder.with_file("a", ()).unwrap().build().unwrap(); //~ WARN blocking_call: with_file
    //~^ WARN cpu_heavy_call: rpm::PackageBuilder::build
    package.write(out).unwrap(); //~ WARN blocking_call: rpm::Package::write
    package.write(&mut Vec::new()).unwrap();
}
