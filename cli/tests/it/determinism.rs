//! The same output, byte for byte, whatever the number of threads.

use std::path::Path;

use crate::project::{Project, command, manifest};

/// What a run without a cache writes to standard output.
fn output(folder: &Path, format: &str, jobs: &str) -> Vec<u8> {
    let options = [
        "-q",
        "--no-cache",
        "--workspace",
        "--all-targets",
        "--level",
        "note",
    ];
    let ran = command()
        .args(options)
        .args(["--message-format", format, "--jobs", jobs])
        .current_dir(folder)
        .output()
        .expect("the command starts");
    ran.stdout
}

#[track_caller]
fn assert_same(folder: &Path, at_least: usize) {
    for format in ["human", "short", "json"] {
        let one = output(folder, format, "1");
        let lines = one.iter().filter(|byte| **byte == b'\n').count();
        assert!(lines >= at_least, "{lines} lines of {format}");
        for jobs in ["2", "8"] {
            assert!(
                output(folder, format, jobs) == one,
                "{format} with {jobs} threads"
            );
        }
    }
}

/// Crates that call each other, with several chains of one length to choose from, implementations
/// to choose between, recursion, and files that are missing.
#[test]
fn workspace_of_many_crates() {
    let project = Project::new(&[(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"c*\"]\n",
    )]);
    for n in 0..6 {
        let next = (n + 1) % 6;
        let dependency = match n {
            5 => String::new(),
            _ => format!("[dependencies]\nc{next} = {{ path = \"../c{next}\" }}\n"),
        };
        let toml = manifest(&format!("c{n}")) + &dependency;
        project.write(&format!("c{n}/Cargo.toml"), toml.as_bytes());
        let deeper = if n == 5 {
            String::new()
        } else {
            format!("c{next}::m0::load();")
        };
        let modules: String = (0..8).map(|m| format!("pub mod m{m};\n")).collect();
        project.write(
            &format!("c{n}/src/lib.rs"),
            (modules + "mod lost;\n").as_bytes(),
        );
        for m in 0..8 {
            project.write(&format!("c{n}/src/m{m}.rs"), module(m, &deeper).as_bytes());
        }
    }
    assert_same(&project.root(), 6 * 8);
}

fn module(m: usize, deeper: &str) -> String {
    let (left, right) = ((m + 1) % 8, (m + 3) % 8);
    format!(
        "pub trait Load {{ fn get(&self); }}\n\
         pub struct Disk;\n\
         impl Load for Disk {{ fn get(&self) {{ std::fs::read(\"{m}\"); }} }}\n\
         pub struct Net;\n\
         impl Load for Net {{ fn get(&self) {{ std::net::TcpStream::connect(\"a:{m}\"); }} }}\n\
         pub fn load() {{ crate::m{left}::load(); crate::m{right}::load(); {deeper} Disk.get(); }}\n\
         pub async fn a(x: &dyn Load) {{ load(); x.get(); }}\n\
         pub async fn b() {{ crate::m{right}::load(); std::thread::sleep(std::time::Duration::MAX); }}\n"
    )
}
