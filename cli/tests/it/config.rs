//! Configuration: what it changes, which file says so, and what is refused.

use snapbox::{assert_data_eq, str};

use crate::project::{Project, Ran, manifest};

const SOURCE: &str = "\
async fn reads() { std::fs::read(\"x\"); }
async fn asks() { std::path::Path::new(\"x\").exists(); }
async fn sleeps() { std::thread::sleep(std::time::Duration::from_secs(1)); }
";

fn short(project: &Project) -> Ran {
    project.run(&["--message-format", "short", "--level", "note"])
}

fn configured(config: &str) -> Ran {
    short(&Project::package(&[
        ("src/lib.rs", SOURCE),
        ("nostall.toml", config),
    ]))
}

#[test]
fn levels_by_rule_and_by_kind() {
    let config = "[rules]\nblocking_call = \"deny\"\nblocking_metadata = \"allow\"\n[kinds]\nsleep = \"note\"\n";
    let ran = configured(config).exits(1);
    assert_data_eq!(
        ran.stdout,
        str![[r#"
src/lib.rs:1:20: error: `std::fs::read` blocks the worker thread [nostall::blocking_call]
src/lib.rs:3:21: note: `std::thread::sleep` blocks the worker thread [nostall::blocking_call]

"#]]
    );
}

#[test]
fn doubtful_findings_get_no_louder() {
    let source = "async fn f() { std::fs::read(\"x\"); }\n#[tokio::main]\nasync fn main() { std::fs::read(\"x\"); }\n";
    let config = "[rules]\nblocking_call = \"deny\"\n";
    let project = Project::package(&[("src/main.rs", source), ("nostall.toml", config)]);
    short(&project)
        .exits(1)
        .says("src/main.rs:1:16: error: ")
        .says("src/main.rs:3:19: note: ");
}

#[test]
fn excluded_files_are_read_but_not_reported() {
    let project = Project::package(&[
        ("src/lib.rs", "mod made;\nasync fn f() { made::load(); }\n"),
        (
            "src/made/mod.rs",
            "pub fn load() { std::fs::read(\"x\"); }\nasync fn g() { load(); }\n",
        ),
        ("nostall.toml", "exclude = [\"src/made\"]\n"),
    ]);
    let ran = short(&project).exits(1);
    assert_eq!(ran.stdout.lines().count(), 1, "{ran:#?}");
    ran.says("src/lib.rs:2:16: warning: `std::fs::read` blocks");
    project.write(
        "nostall.toml",
        b"exclude = [\"src/*.rs\", \"src/**/mod.rs\"]\n",
    );
    assert_eq!(short(&project).exits(0).stdout, "");
}

#[test]
fn the_catalogue_can_be_added_to() {
    let source = "\
mod pool { pub fn run(f: impl FnOnce()) { f() } }
mod db { pub struct Rows; impl Rows { pub fn fetch(&self) {} } }
async fn a() { db::Rows.fetch(); }
async fn b() { legacy::connect(\"x\"); }
async fn c() { pool::run(|| { std::fs::read(\"x\"); }); }
#[worker::job(daily)]
fn d() { std::fs::read(\"x\"); }
";
    let config = "\
handlers = [\"worker::job\"]
[[apis]]
path = \"app::db::Rows::fetch\"
kind = \"db\"
reason = \"waits for the old database\"
replacement = \"fetch_async().await\"
[[apis]]
path = \"legacy::connect\"
kind = \"net\"
certainty = \"likely\"
[[offloads]]
path = \"app::pool::run\"
";
    let toml = manifest("app") + "[dependencies]\nlegacy = \"1\"\nworker = \"1\"\n";
    let project = Project::new(&[("Cargo.toml", &toml), ("src/lib.rs", source)]);
    let before = short(&project).exits(1);
    assert_data_eq!(
        before.stdout,
        str![[r#"
src/lib.rs:5:31: warning: `std::fs::read` blocks the worker thread [nostall::blocking_call]

"#]]
    );
    project.write("nostall.toml", config.as_bytes());
    assert_data_eq!(
        short(&project).exits(1).stdout,
        str![[r#"
src/lib.rs:3:25: warning: `app::db::Rows::fetch` blocks the worker thread [nostall::blocking_call]
src/lib.rs:4:16: warning: `legacy::connect` blocks the worker thread [nostall::blocking_call]
src/lib.rs:7:10: warning: `std::fs::read` blocks the worker thread [nostall::blocking_call]

"#]]
    );
    project
        .run(&[])
        .says("waits for the old database")
        .says("use `fetch_async().await`");
}

#[test]
fn added_functions_that_are_not_there_are_told_of_every_time() {
    let config = "\
[[apis]]
path = \"app::db::fetch\"
kind = \"db\"
[[apis]]
path = \"app::fetch\"
kind = \"db\"
[[offloads]]
path = \"elsewhere::run\"
";
    let project = Project::new(&[
        ("Cargo.toml", &manifest("app")),
        ("src/lib.rs", "pub mod db { pub fn fetch() {} }\n"),
        ("nostall.toml", config),
    ]);
    for _ in 0..2 {
        let run = project.run(&[]).exits(0);
        let warnings = run.stderr.lines().filter(|it| it.starts_with("warning: "));
        let warnings: Vec<&str> = warnings.collect();
        assert_eq!(
            warnings,
            [
                "warning: nostall.toml:4: no function is called `app::fetch`; write the path where it is declared, with the crate's name first"
            ]
        );
    }
}

/// A workspace whose files of configuration disagree.
fn workspace() -> Project {
    let root = "[workspace]\nmembers = [\"a\", \"b\"]\n\n[workspace.metadata.nostall]\ntyped = true\n[workspace.metadata.nostall.rules]\nblocking_call = \"deny\"\nlong_loop = \"allow\"\n";
    let a = manifest("a")
        + "\n[package.metadata.nostall]\nexclude = [\"src/gen\"]\nrules.blocking_call = \"note\"\ntyped = false\n";
    Project::new(&[
        ("Cargo.toml", root),
        ("a/Cargo.toml", &a),
        ("a/src/lib.rs", SOURCE),
        ("b/Cargo.toml", &manifest("b")),
        ("b/src/lib.rs", SOURCE),
        ("b/nostall.toml", "handlers = [\"job\"]\n"),
    ])
}

#[test]
fn the_nearest_file_wins() {
    let ran = workspace().run(&["--no-typed", "--message-format", "short"]);
    let ran = ran.exits(1);
    assert_data_eq!(
        ran.stdout,
        str![[r#"
b/src/lib.rs:1:20: error: `std::fs::read` blocks the worker thread [nostall::blocking_call]
b/src/lib.rs:3:21: error: `std::thread::sleep` blocks the worker thread [nostall::blocking_call]

"#]]
    );
}

#[test]
fn config_shows_each_value_with_its_origin() {
    assert_data_eq!(
        workspace().run(&["config"]).exits(0).stdout,
        str![[r#"
# package a
typed = false # a/Cargo.toml:9, instead of true from Cargo.toml:5
exclude = [
    "src/gen", # a/Cargo.toml:7
]
[rules]
blocking_call = "note" # a/Cargo.toml:8, instead of "deny" from Cargo.toml:7
blocking_metadata = "note" # default
blocking_lock = "note" # default
lock_across_await = "warn" # default
cpu_heavy_call = "warn" # default
long_loop = "allow" # Cargo.toml:8
busy_wait = "deny" # default
nested_runtime = "deny" # default
unused_allow = "warn" # default

# package b
typed = true # Cargo.toml:5
exclude = [] # default
[rules]
blocking_call = "deny" # Cargo.toml:7
blocking_metadata = "note" # default
blocking_lock = "note" # default
lock_across_await = "warn" # default
cpu_heavy_call = "warn" # default
long_loop = "allow" # Cargo.toml:8
busy_wait = "deny" # default
nested_runtime = "deny" # default
unused_allow = "warn" # default

# the whole workspace
handlers = [
    "job", # b/nostall.toml:1
]

"#]]
    );
    let ran = workspace().run(&["config", "-p", "b"]).exits(0);
    assert!(!ran.stdout.contains("package a"), "{ran:#?}");
}

#[test]
fn what_has_no_meaning_is_refused_with_its_place() {
    for (config, place, message) in [
        ("colour = 1\n", "1:1", "unknown key `colour`"),
        ("\nrule = {}\n", "2:1", "did you mean `rules`?"),
        (
            "[rules]\nblocking_cal = \"warn\"\n",
            "2:1",
            "did you mean `blocking_call`?",
        ),
        (
            "[rules]\nbusy_wait = \"wran\"\n",
            "2:13",
            "did you mean `warn`?",
        ),
        (
            "[kinds]\nfs_metadata = \"warn\"\n",
            "2:1",
            "did you mean `fs-metadata`?",
        ),
        (
            "rules = 1\n",
            "1:9",
            "`rules` has to be a table, not of type integer",
        ),
        (
            "exclude = \"src\"\n",
            "1:11",
            "`exclude` has to be an array",
        ),
        (
            "typed = 1\n",
            "1:9",
            "`typed` has to be true or false, not of type integer",
        ),
        ("exclude = [\"a/[\"]\n", "1:12", "`a/[` is no pattern"),
        ("exclude = [\"\"]\n", "1:12", "pattern is empty"),
        ("[[apis]]\nkind = \"fs\"\n", "1:1", "`path` is missing"),
        ("[[apis]]\npath = \"a::b\"\n", "1:1", "`kind` is missing"),
        (
            "[[apis]]\npath = \"a::b\"\nkind = \"fss\"\n",
            "3:8",
            "did you mean `fs`?",
        ),
        (
            "[[apis]]\npath = \"a::<T>::b\"\nkind = \"fs\"\n",
            "2:8",
            "is no path of a function",
        ),
        (
            "[[apis]]\npath = \"a::b\"\nkind = \"fs\"\nreasn = \"\"\n",
            "4:1",
            "did you mean `reason`?",
        ),
        ("[[offloads]]\npath = \"run\"\n", "2:8", "`run` is no path"),
        (
            "offloads = [\"a::b\"]\n",
            "1:13",
            "an entry of `offloads` has to be a table",
        ),
        ("[rules\n", "1:7", "nostall.toml:1:7: "),
    ] {
        let ran = configured(config).exits(2);
        assert_eq!(ran.stdout, "", "{ran:#?}");
        assert!(
            ran.stderr
                .starts_with(&format!("error: nostall.toml:{place}: ")),
            "{ran:#?}"
        );
        ran.says(message);
    }
}

#[test]
fn tables_of_a_manifest_are_refused_with_their_place() {
    let toml = manifest("app") + "[package.metadata.nostall]\nrulez = {}\n";
    let project = Project::new(&[("Cargo.toml", &toml), ("src/lib.rs", SOURCE)]);
    project
        .run(&[])
        .exits(2)
        .says("error: Cargo.toml:6:1: unknown key `rulez`");
}

#[test]
fn two_files_for_one_folder_are_one_too_many() {
    let toml = manifest("app") + "[package.metadata.nostall]\nexclude = []\n";
    let project = Project::new(&[
        ("Cargo.toml", &toml),
        ("nostall.toml", ""),
        ("src/lib.rs", SOURCE),
    ]);
    project
        .run(&[])
        .exits(2)
        .says("nostall.toml and Cargo.toml:5 both configure nostall")
        .says("move all of it to one of them");
}

#[test]
fn packages_that_disagree_on_a_function_are_refused() {
    let project = workspace();
    let api = |kind: &str| format!("[[apis]]\npath = \"old::get\"\nkind = \"{kind}\"\n");
    project.write("b/nostall.toml", api("net").as_bytes());
    let toml =
        manifest("a") + &api("http").replace("[[apis]]", "[[package.metadata.nostall.apis]]");
    project.write("a/Cargo.toml", toml.as_bytes());
    let ran = project.run(&[]).exits(2);
    ran.says("a/Cargo.toml:5 and b/nostall.toml:1 say different things of `old::get`");
}

#[test]
fn a_file_that_is_no_text_is_refused() {
    let project = Project::package(&[("src/lib.rs", SOURCE)]);
    project.write("nostall.toml", b"\xff");
    project.run(&[]).exits(2).says("nostall.toml: not UTF-8");
}

#[test]
fn a_changed_configuration_is_a_changed_answer() {
    let project = Project::package(&[("src/lib.rs", SOURCE)]);
    let before = short(&project).exits(1).stdout;
    project.write("nostall.toml", b"[kinds]\nfs = \"allow\"\n");
    assert_ne!(before, short(&project).exits(1).stdout);
    project.write("nostall.toml", b"");
    assert_eq!(before, short(&project).exits(1).stdout);
}

#[test]
fn the_schema_agrees_with_what_is_read() {
    let schema = Project::new(&[])
        .run(&["config", "--schema"])
        .exits(0)
        .stdout;
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for (valid, config) in [
        (
            true,
            "exclude = [\"a\"]\nhandlers = [\"a\"]\n[rules]\nbusy_wait = \"warn\"\n[kinds]\nfs = \"allow\"\n[[offloads]]\npath = \"a::b\"\n[[apis]]\npath = \"a::B::c\"\nkind = \"fs\"\ncertainty = \"likely\"\nreason = \"a\"\nreplacement = \"b\"\n",
        ),
        (true, ""),
        (true, "typed = false\n"),
        (false, "typed = \"yes\"\n"),
        (false, "colour = 1\n"),
        (false, "[rules]\nblocking_cal = \"warn\"\n"),
        (false, "[kinds]\nfs = \"loud\"\n"),
        (false, "[[apis]]\npath = \"a::b\"\n"),
        (false, "[[apis]]\npath = \"b\"\nkind = \"fs\"\n"),
        (false, "[[offloads]]\npath = \"a::b\"\nkind = \"fs\"\n"),
        (false, "exclude = [\"\"]\n"),
    ] {
        let value: toml::Table = config.parse().expect("TOML");
        let value = serde_json::to_value(value).expect("JSON");
        assert_eq!(validator.is_valid(&value), valid, "{config}");
        let code = configured(config).code;
        assert_eq!(code != Some(2), valid, "{config}");
    }
}
